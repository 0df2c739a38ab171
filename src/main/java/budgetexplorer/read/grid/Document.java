package budgetexplorer.read.grid;

import java.util.List;

/// What a file holds, whatever its format. Immutable.
///
/// @param grids      the sheets of a workbook; the tables of a text
/// @param paragraphs a text's paragraphs in their order, its tables' rows among them with tabs between the cells; none for
///                   a workbook
public record Document(List<Grid> grids, List<String> paragraphs) {
    public Document {
        grids = List.copyOf(grids);
        paragraphs = List.copyOf(paragraphs);
    }

    /// A workbook.
    public static Document ofGrids(List<Grid> grids) {
        return new Document(grids, List.of());
    }
}
