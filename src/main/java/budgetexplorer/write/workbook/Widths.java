package budgetexplorer.write.workbook;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section.Blank;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.handout.Section.Table;
import budgetexplorer.write.office.TextWidth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How wide the columns of a table are, in digits.
record Widths(List<Integer> columns) {
    /// What the office program leaves beside text, and what bold text takes more.
    private static final int ROOM = 3;
    private static final int LEAST = 9;
    private static final int MOST = 46;
    /// Up to where the lowest words of a head stand in one line.
    private static final int MOST_OF_HEADER = 16;
    private static final int INDENT = 2;
    /// Of columns that nothing is said of.
    static final int STANDARD = 9;
    private static final int UNITS = 256;

    static Widths of(Table table, AmountFormat format) {
        return new Widths(
                IntStream.range(0, table.columns().size()).mapToObj(column -> of(table, column, format)).toList());
    }

    private static int of(Table table, int column, AmountFormat format) {
        int body = table.rows().stream().mapToInt(row -> of(row, column, format)).max().orElse(0);
        int head = Math.min(of(table.columns().get(column)), MOST_OF_HEADER);
        int blank = table.columns().get(column).blank().map(Blank::room).orElse(0);
        return Math.clamp(Math.max(Math.max(body, head), blank) + ROOM, LEAST, MOST);
    }

    private static int of(Column column) {
        return column.header().isEmpty() ? 0 : TextWidth.of(column.header().getLast());
    }

    private static int of(Row row, int column, AmountFormat format) {
        int indent = column == 0 ? row.indent() * INDENT : 0;
        return indent + switch (row.cells().get(column)) {
            case Cell.Words(var text) -> TextWidth.of(text);
            case Cell.Amount(var money, var signed, _) -> TextWidth.of(format.amount(money)) + (signed ? 1 : 0);
            case Cell.Ratio(var value, var signed) -> TextWidth.of(format.share(value)) + (signed ? 1 : 0);
            case Cell.Missing(var words) -> TextWidth.of(words);
        };
    }

    /// Of a column, one of the table or beyond it.
    int of(int column) {
        return column < columns.size() ? columns.get(column) : STANDARD;
    }

    /// From the first to the last of some columns.
    int between(int first, int last) {
        return IntStream.rangeClosed(first, last).map(this::of).sum();
    }

    /// The last column that words must reach to have some room.
    int lastFor(int room) {
        int last = columns.size() - 1;
        while (between(0, last) < room) {
            last++;
        }
        return last;
    }

    /// Makes the columns of a sheet so wide.
    void apply(XSSFSheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, units(columns.get(column)));
        }
    }

    /// As POI counts.
    static int units(int digits) {
        return digits * UNITS;
    }
}
