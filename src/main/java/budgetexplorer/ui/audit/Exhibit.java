package budgetexplorer.ui.audit;

import budgetexplorer.model.link.Link;
import java.util.List;

/// Something that shows a finding, as it stands in the document.
sealed interface Exhibit {
    /// Cells of one table.
    ///
    /// @param title  the table, of which year if it is another budget's
    /// @param across the row that all of them stand in, to be shown side by side; nothing if they are to be shown below
    ///     each other
    record Cells(String title, String across, List<Cell> cells) implements Exhibit {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param address on its sheet, `L4`
    /// @param name    of its column if all stand side by side, else of its row, or both
    /// @param amount  whether it is a number, not words
    /// @param mark    whether it is the one at fault
    record Cell(String address, String name, String value, boolean amount, Mark mark, Link link) {}

    /// Whether something is at fault.
    enum Mark {
        NONE,
        /// It is what was looked at, and nothing is wrong with it.
        JUDGED,
        DOUBTFUL,
        WRONG
    }

    /// A sentence of the narrative, with the words in question marked.
    ///
    /// @param place the headings it stands under
    record Sentence(String place, String before, String marked, String after, Mark mark, Link link)
            implements
                Exhibit {
        private static final int SHORT = 24;

        /// Whether place and words fit into one line.
        boolean isShort() {
            return place.length() + before.length() + marked.length() + after.length() <= SHORT;
        }
    }

    /// Anything else, in words.
    record Words(String label, String value, Link link) implements Exhibit {}
}
