package budgetexplorer.read.reply;

import budgetexplorer.base.Place;
import java.util.List;
import java.util.Map;

/// The rows of a list that somebody filled in. Immutable.
///
/// @param file the file's name
public record FilledList<H>(String file, List<FilledRow<H>> rows) {
    public FilledList {
        rows = List.copyOf(rows);
    }

    /// A row that says something.
    ///
    /// @param row   its number, from 1
    /// @param texts what it says below each head that the list still has; blank cells are left out
    /// @param columns the letters of the columns below the heads
    public record FilledRow<H>(String file, String sheet, int row, Map<H, String> texts, Map<H, String> columns) {
        public FilledRow {
            texts = Map.copyOf(texts);
            columns = Map.copyOf(columns);
        }

        /// What it says below a head; empty for nothing.
        public String text(H head) {
            return texts.getOrDefault(head, "");
        }

        /// The cell below a head, or the row where the list lacks the head.
        public Place at(H head) {
            return new Place(file, sheet, columns.getOrDefault(head, "") + row);
        }
    }
}
