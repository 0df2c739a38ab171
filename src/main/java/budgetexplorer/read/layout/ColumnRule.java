package budgetexplorer.read.layout;

import budgetexplorer.model.table.Field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Tells a column's meaning by its header. A path names header texts from top to bottom, not necessarily all of them; the
/// lowest must be there.
///
/// @param paths alternatives, each normalised by [HeaderText]
public record ColumnRule(Field field, List<List<String>> paths) {
    /// Nothing matches.
    static final int NONE = 0;

    /// @param paths with `/` between header rows: `本年收入/小计`
    static ColumnRule of(Field field, String... paths) {
        return new ColumnRule(field, Arrays.stream(paths)
                .map(path -> Arrays.stream(path.split("/")).map(HeaderText::normalise).toList()).toList());
    }

    /// How many header texts of a column the best path names, or 0 if none fits.
    ///
    /// @param header the column's normalised header texts from top to bottom
    public int match(List<String> header) {
        int best = NONE;
        for (List<String> path : paths) {
            if (path.size() > best && fits(path, header)) {
                best = path.size();
            }
        }
        return best;
    }

    /// Whether a header text stands above this column in one of the paths.
    boolean names(String text) {
        for (List<String> path : paths) {
            if (path.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /// The header texts directly at the column, one for each path.
    Stream<String> leaves() {
        return paths.stream().map(List::getLast);
    }

    private static boolean fits(List<String> path, List<String> header) {
        if (header.isEmpty() || !header.getLast().equals(path.getLast())) {
            return false;
        }
        int found = 0;
        for (String text : header) {
            if (found < path.size() && text.equals(path.get(found))) {
                found++;
            }
        }
        return found == path.size();
    }
}
