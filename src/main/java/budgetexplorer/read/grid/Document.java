package budgetexplorer.read.grid;

import budgetexplorer.base.Problem;
import budgetexplorer.model.original.CellOnPage;
import java.util.List;

/// What a file holds, whatever its format. Immutable.
///
/// @param grids      the sheets of a workbook; the tables of a text
/// @param paragraphs a text's paragraphs in their order, its tables' rows among them with tabs between the cells; none for
///                   a workbook
/// @param problems   what was odd about the file before anything was looked for in it
/// @param hasPages   whether the file has pages, which can be looked at
/// @param places     where the cells stand on them
public record Document(List<Grid> grids, List<String> paragraphs, List<Problem> problems, boolean hasPages,
        List<CellOnPage> places) {
    public Document {
        grids = List.copyOf(grids);
        paragraphs = List.copyOf(paragraphs);
        problems = List.copyOf(problems);
        places = List.copyOf(places);
    }

    /// A text without pages.
    public Document(List<Grid> grids, List<String> paragraphs) {
        this(grids, paragraphs, List.of(), false, List.of());
    }

    /// A workbook.
    public static Document ofGrids(List<Grid> grids) {
        return new Document(grids, List.of());
    }
}
