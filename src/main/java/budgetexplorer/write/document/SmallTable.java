package budgetexplorer.write.document;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes a small table within a text: its first row is its head, its last column takes the longest words.
///
/// @param room between the margins, in twips
record SmallTable(XWPFDocument document, int room) {
    private static final double FIRST = 0.24;
    private static final double MIDDLE = 0.2;

    void write(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        var grid = new Grid(document, rows.size(), IntStream.range(0, columns).map(column -> width(column, columns))
                .toArray());
        grid.repeat(1);
        grid.keepTogether(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                grid.fill(row, column, rows.get(row).get(column), row == 0 ? Type.HEAD : Type.CELL, Type.CELL.size(),
                        align(row, column, columns));
            }
        }
    }

    private static ParagraphAlignment align(int row, int column, int columns) {
        boolean isNumber = column > 0 && column < columns - 1;
        return row == 0
                ? ParagraphAlignment.CENTER
                : isNumber ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
    }

    private int width(int column, int columns) {
        double last = 1 - FIRST - MIDDLE * (columns - 2);
        return (int) (room * (column == 0 ? FIRST : column == columns - 1 ? last : MIDDLE));
    }
}
