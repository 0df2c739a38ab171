package budgetexplorer.write.tables;

import budgetexplorer.model.Money;
import budgetexplorer.model.handout.HeaderBoxes.Box;
import budgetexplorer.model.table.Cell;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.Look.Part;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// Writes the rows of a form from top to bottom.
final class FormRows {
    private static final float TITLE_HEIGHT = 30;
    /// More than spreadsheets calculate with.
    private static final int MOST_DIGITS = 15;
    /// Below this, no amount has more digits in any unit.
    private static final long MOST_EXACT = 1_000_000_000_000_000L;
    private static final int LONGEST_TEXT = 32_767;

    private final Form form;
    private final FormPlace place;
    private final Looks looks;
    private final Heights heights;

    FormRows(Form form, FormPlace place, PageWidth widths, Looks looks) {
        this.form = form;
        this.place = place;
        this.looks = looks;
        this.heights = new Heights(widths);
    }

    /// Makes the styles that the rows will have: the workbook's styles are written before its rows.
    void prepare() {
        for (HorizontalAlignment align : List.of(HorizontalAlignment.LEFT, HorizontalAlignment.RIGHT)) {
            looks.style(Look.words(Part.CAPTION, align, ""));
        }
        Stream.concat(form.notes().stream(), Stream.of(form.title()))
                .forEach(text -> looks.style(Look.words(Part.CAPTION, HorizontalAlignment.LEFT, text)));
        looks.style(Look.words(Part.TITLE, HorizontalAlignment.CENTER, form.title()));
        looks.style(Look.words(Part.NUMBERS, HorizontalAlignment.CENTER, ""));
        form.header().forEach(box -> looks.style(Look.words(Part.HEADER, HorizontalAlignment.CENTER, box.words())));
        for (budgetexplorer.model.table.Row row : form.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                looks.style(look(column, row.cells().get(column), part(row)));
            }
        }
    }

    /// Writes all rows.
    void write(Sheet sheet) {
        Row number = row(sheet, FormPlace.NUMBER, Heights.LINE);
        words(number, 0, form.number(), Part.CAPTION, HorizontalAlignment.LEFT);
        words(number, place.last(), form.year(), Part.CAPTION, HorizontalAlignment.RIGHT);
        words(row(sheet, FormPlace.TITLE, TITLE_HEIGHT), 0, form.title(), Part.TITLE, HorizontalAlignment.CENTER);
        Row owner = row(sheet, FormPlace.OWNER, Heights.LINE);
        words(owner, 0, form.owner(), Part.CAPTION, HorizontalAlignment.LEFT);
        words(owner, place.last(), form.unitLine(), Part.CAPTION, HorizontalAlignment.RIGHT);
        header(sheet);
        body(sheet);
        notes(sheet);
    }

    private void header(Sheet sheet) {
        List<Box> boxes = form.header();
        float[] high = heights.header(form);
        for (int level = 0; level < high.length; level++) {
            Row row = row(sheet, place.header() + level, high[level]);
            for (Box box : boxes) {
                if (box.top() <= level && level <= box.bottom()) {
                    for (int column = box.left(); column <= box.right(); column++) {
                        // lines stand around every cell that is merged
                        boolean isFirst = level == box.top() && column == box.left();
                        words(row, column, isFirst ? box.words() : "", Part.HEADER, HorizontalAlignment.CENTER);
                    }
                }
            }
        }
        if (form.isNumbered()) {
            Row row = row(sheet, place.body() - 1, Heights.LINE);
            List<String> numbers = form.numbers();
            for (int column = 0; column < numbers.size(); column++) {
                words(row, column, numbers.get(column), Part.NUMBERS, HorizontalAlignment.CENTER);
            }
        }
    }

    private void body(Sheet sheet) {
        for (int i = 0; i < form.rows().size(); i++) {
            budgetexplorer.model.table.Row stated = form.rows().get(i);
            Row row = sheet.createRow(place.body() + i);
            boolean isHigh = false;
            for (int column = 0; column < stated.cells().size(); column++) {
                isHigh |= cell(row, column, stated.cells().get(column), part(stated));
            }
            if (!isHigh) {
                row.setHeightInPoints(Heights.LINE);
            }
        }
    }

    /// @return whether it takes more than a line
    private boolean cell(Row row, int column, Cell cell, Part part) {
        var made = row.createCell(column);
        made.setCellStyle(looks.style(look(column, cell, part)));
        switch (cell) {
            case Cell.Blank() -> {
            }
            case Cell.Text(var text) -> made.setCellValue(limited(text));
            case Cell.Amount(var money) -> {
                if (isTooLong(money)) {
                    made.setCellValue(form.text(cell));
                } else {
                    made.setCellValue(form.number(money).doubleValue());
                }
            }
        }
        return cell instanceof Cell.Text(var text) && heights.lines(text, column, column) > 1;
    }

    private Look look(int column, Cell cell, Part part) {
        return switch (cell) {
            case Cell.Blank() -> Look.words(part, HorizontalAlignment.LEFT, "");
            case Cell.Text(var text) -> Look.words(part,
                    form.columns().get(column).field().isAmount()
                            ? HorizontalAlignment.RIGHT
                            : HorizontalAlignment.LEFT,
                    text);
            case Cell.Amount(var money) -> isTooLong(money)
                    ? Look.words(part, HorizontalAlignment.RIGHT, "")
                    : Look.number(part, form.decimals(money));
        };
    }

    /// Such an amount is written as words, of which nothing is lost.
    private boolean isTooLong(Money money) {
        return Math.abs(money.fen()) >= MOST_EXACT && form.number(money).stripTrailingZeros().precision() > MOST_DIGITS;
    }

    private void notes(Sheet sheet) {
        for (int i = 0; i < form.notes().size(); i++) {
            String note = form.notes().get(i);
            words(row(sheet, place.notes() + i, Heights.of(heights.lines(note, 0, place.last()))), 0, note,
                    Part.CAPTION,
                    HorizontalAlignment.LEFT);
        }
    }

    private static Part part(budgetexplorer.model.table.Row row) {
        return Form.isTotal(row) ? Part.TOTAL : Part.BODY;
    }

    private static String limited(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static Row row(Sheet sheet, int number, float height) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(height);
        return row;
    }

    private void words(Row row, int column, String text, Part part, HorizontalAlignment align) {
        var cell = row.createCell(column);
        cell.setCellStyle(looks.style(Look.words(part, align, text)));
        if (!text.isEmpty()) {
            cell.setCellValue(limited(text));
        }
    }
}
