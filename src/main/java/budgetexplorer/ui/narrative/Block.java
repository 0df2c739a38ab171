package budgetexplorer.ui.narrative;

import java.util.List;

/// A part of a page, from top to bottom.
public sealed interface Block {
    /// What the program says, as against what the narrative says.
    record Note(String text) implements Block {}

    /// A paragraph of the narrative.
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// Facts in columns, or a table of the narrative.
    ///
    /// @param rows a cell is a list of runs
    record Grid(List<GridColumn> columns, List<List<List<Run>>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A column of a grid.
    ///
    /// @param title empty where the column needs none
    /// @param weight its part of the width
    record GridColumn(String title, int weight) {}
}
