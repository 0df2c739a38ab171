package budgetexplorer.read.grid;

import java.time.Duration;

/// How much of a file is read: far beyond any budget, and little enough to hold in memory. The sizes in bytes that a
/// compressed file may grow to are POI's to watch.
///
/// @param sheets  sheets, or tables of a text
/// @param rows    the highest number of a row
/// @param columns the highest number of a column
/// @param cells   cells of all sheets together
/// @param time    from opening the file to its last cell
public record ReadLimits(int sheets, int rows, int columns, int cells, Duration time) {
    /// What the program allows.
    public static final ReadLimits STANDARD = new ReadLimits(5_000, 200_000, 1_000, 2_000_000, Duration.ofSeconds(30));
}
