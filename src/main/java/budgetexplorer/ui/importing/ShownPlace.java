package budgetexplorer.ui.importing;

import budgetexplorer.base.Problem;
import budgetexplorer.service.SourceSheet;
import java.util.Optional;

/// A place of a file that the user looks at.
///
/// @param problem what is wrong there; empty if only the sheet was asked for
/// @param sheet   empty if the problem is the file's as a whole, or its sheet is gone
/// @param cells   what to point at
public record ShownPlace(String reference, Optional<Problem> problem, Optional<SourceSheet> sheet,
        Optional<CellRange> cells) {
    /// No more columns are shown at once: a sheet may have thousands.
    private static final int MOST_COLUMNS = 60;
    /// So many of them stand before the first cell to point at.
    private static final int COLUMNS_BEFORE = 20;

    /// How many columns the sheet has.
    int columns() {
        return sheet.stream().flatMap(each -> each.rows().stream()).mapToInt(row -> row.cells().size()).max()
                .orElse(0);
    }

    /// The first column to show.
    int firstColumn() {
        int wanted = cells.map(CellRange::firstColumn).orElse(0) - COLUMNS_BEFORE;
        return Math.clamp(wanted, 0, Math.max(0, columns() - MOST_COLUMNS));
    }

    /// The column after the last to show.
    int endColumn() {
        return Math.min(columns(), firstColumn() + MOST_COLUMNS);
    }

    /// The index of the row to scroll to: the one to point at, or where that is empty the next.
    int targetRow() {
        int number = cells.map(CellRange::firstRow).orElse(0);
        return (int) sheet.stream().flatMap(each -> each.rows().stream()).takeWhile(row -> row.number() < number)
                .count();
    }
}
