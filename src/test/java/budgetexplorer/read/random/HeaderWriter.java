package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.read.random.WrittenRow.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a table's header rows, as often as pages begin.
final class HeaderWriter {
    private final Shape shape;
    private final Choices choices;
    private final List<Map<Integer, WrittenCell>> rows = new ArrayList<>();
    private final List<int[]> merges = new ArrayList<>();

    HeaderWriter(Shape shape, Choices choices) {
        this.shape = shape;
        this.choices = choices;
        for (int row = 0; row < shape.height(); row++) {
            rows.add(new HashMap<>());
        }
        place(shape.headers(), 0, 0);
        numbers();
    }

    void write(WrittenSheet sheet) {
        int first = sheet.next();
        sheet.header(rows.size());
        rows.forEach(row -> sheet.row(Role.TABLE, row));
        merges.forEach(merge -> sheet.merge(first + merge[0], first + merge[1], merge[2], merge[3]));
    }

    private void place(List<Header> headers, int row, int firstColumn) {
        boolean merged = !choices.all(UNMERGED_HEADER);
        int column = firstColumn;
        for (Header header : headers) {
            rows.get(row).put(column, new WrittenCell.Words(new Decoration(choices).header(word(header))));
            int lastRow = header.children().isEmpty() ? shape.height() - 1 : row;
            if (merged) {
                merges.add(new int[]{row, lastRow, column, column + header.width() - 1});
            }
            place(header.children(), row + 1, column);
            column += header.width();
        }
    }

    private String word(Header header) {
        return choices.some(OTHER_HEADER_WORDS) ? choices.chance().oneOf(header.words()) : header.words().getFirst();
    }

    /// 1 2 3 … below the header, officially where it has several rows and from the first amount on.
    private void numbers() {
        boolean all = choices.all(ALL_COLUMNS_NUMBERED);
        List<Header.Column> columns = shape.columns();
        int first = 0;
        while (!all && first < columns.size() && !columns.get(first).field().isAmount()) {
            first++;
        }
        boolean ordered = columns.stream().skip(first).allMatch(column -> all || column.field().isAmount());
        if (choices.some(NO_COLUMN_NUMBERS) || columns.size() - first < 2 || !ordered
                || (!all && shape.height() == 1)) {
            return;
        }
        Map<Integer, WrittenCell> numbers = new HashMap<>();
        for (int column = first; column < columns.size(); column++) {
            int number = column - first + 1;
            numbers.put(column, all
                    ? new WrittenCell.Number(BigDecimal.valueOf(number), "General")
                    : new WrittenCell.Words(String.valueOf(number)));
        }
        if (first > 0 && choices.some(NAMED_COLUMN_NUMBERS)) {
            numbers.put(0, new WrittenCell.Words("栏次"));
        }
        rows.add(numbers);
    }
}
