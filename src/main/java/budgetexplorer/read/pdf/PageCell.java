package budgetexplorer.read.pdf;

import java.util.List;

/// A cell of a table on a page. Rows and columns count from 0, both ends included.
///
/// @param box   what its borders, or those of its columns, enclose
/// @param lines its words
record PageCell(int firstRow, int lastRow, int firstColumn, int lastColumn, Box box, List<TextLine> lines) {
    PageCell {
        lines = List.copyOf(lines);
    }

    boolean isBlank() {
        return lines.isEmpty();
    }
}
