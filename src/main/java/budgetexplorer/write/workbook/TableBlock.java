package budgetexplorer.write.workbook;

import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.HeaderBoxes;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.handout.Section.Table;
import budgetexplorer.write.office.TextWidth;
import budgetexplorer.write.workbook.Look.Part;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;

/// Writes the head and the body of a table into a sheet. Not thread-safe.
record TableBlock(SheetWriter writer, NumberFormats formats, Widths widths) {
    /// Where a table stands.
    ///
    /// @param header the first row of the head
    /// @param body   the first row of the body
    /// @param end    the row after the last
    record Place(int header, int body, int end) {
        int lastRow() {
            return end - 1;
        }
    }

    Place write(Table table, int top) {
        int body = top + HeaderBoxes.depth(table.columns());
        header(table, top, body);
        for (int index = 0; index < table.rows().size(); index++) {
            row(table, table.rows().get(index), body + index);
        }
        int end = body + table.rows().size();
        if (!table.columns().isEmpty() && end > body) {
            // codes are text, and rightly so
            writer.sheet().addIgnoredErrors(new CellRangeAddress(body, end - 1, 0, table.columns().size() - 1),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
        return new Place(top, body, end);
    }

    private void header(Table table, int top, int body) {
        Look look = Look.text(Part.HEADER, HorizontalAlignment.CENTER);
        int[] lines = new int[body - top];
        for (HeaderBoxes.Box box : HeaderBoxes.of(table.columns())) {
            box(box, top, look);
            int needed = TextWidth.lines(box.words(), widths.between(box.left(), box.right()) - 2.0);
            int rows = box.bottom() - box.top() + 1;
            lines[box.bottom()] = Math.max(lines[box.bottom()], needed - rows + 1);
        }
        for (int row = 0; row < lines.length; row++) {
            writer.height(top + row, Part.HEADER, lines[row]);
        }
    }

    private void box(HeaderBoxes.Box box, int top, Look look) {
        for (int row = box.top(); row <= box.bottom(); row++) {
            for (int column = box.left(); column <= box.right(); column++) {
                writer.blank(top + row, column, look);
            }
        }
        writer.text(top + box.top(), box.left(), box.words(), look);
        if (box.isLarge()) {
            writer.sheet().addMergedRegion(
                    new CellRangeAddress(top + box.top(), top + box.bottom(), box.left(), box.right()));
        }
    }

    private void row(Table table, Row row, int at) {
        Part part = row.strong() ? Part.TOTAL : Part.BODY;
        for (int column = 0; column < row.cells().size(); column++) {
            Align align = table.columns().get(column).align();
            cell(row.cells().get(column), part, align, column == 0 ? row.indent() : 0, at, column);
        }
        writer.height(at, part, IntStream.range(0, row.cells().size()).map(column -> lines(row, column)).max()
                .orElse(1));
    }

    private int lines(Row row, int column) {
        return row.cells().get(column) instanceof Cell.Words(var text)
                ? TextWidth.lines(text, widths.of(column) - 2.0 - (column == 0 ? row.indent() : 0))
                : 1;
    }

    private void cell(Cell cell, Part part, Align align, int indent, int row, int column) {
        Look words = Look.text(part, align == Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        switch (cell) {
            case Cell.Words(var text) -> writer.text(row, column, text, words.indented(indent));
            case Cell.Amount(var money, var signed, var zero) -> writer.number(row, column,
                    money.decimal(formats.unit()).doubleValue(), Look.number(part, formats.amount(signed, zero)));
            case Cell.Ratio(var value, var signed) -> writer.number(row, column, value,
                    Look.number(part, formats.share(signed)));
            case Cell.Missing(var text) when text.isEmpty() -> writer.blank(row, column, words);
            case Cell.Missing(var text) -> writer.text(row, column, text, words.faded());
        }
    }
}
