package budgetexplorer.write.tables;

import budgetexplorer.model.handout.HeaderBoxes.Box;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.Look.Part;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// Writes the rows of a form from top to bottom.
final class FormRows {
    private static final float TITLE_HEIGHT = 30;

    private final Form form;
    private final FormPlace place;
    private final Looks looks;
    private final BodyCells cells;
    private final Heights heights;

    FormRows(BlankForm form, FormPlace place, PageWidth widths, Looks looks) {
        this.form = form.form();
        this.place = place;
        this.looks = looks;
        this.cells = new BodyCells(form, place, looks);
        this.heights = new Heights(widths);
    }

    /// Makes the styles that the rows will have: the workbook's styles are written before its rows.
    void prepare() {
        for (HorizontalAlignment align : List.of(HorizontalAlignment.LEFT, HorizontalAlignment.RIGHT)) {
            looks.style(Look.words(Part.CAPTION, align, ""));
        }
        form.notes().forEach(note -> looks.style(Look.words(Part.CAPTION, HorizontalAlignment.LEFT, note)));
        looks.style(Look.words(Part.TITLE, HorizontalAlignment.CENTER, form.title()));
        looks.style(Look.words(Part.NUMBERS, HorizontalAlignment.CENTER, ""));
        form.header().forEach(box -> looks.style(Look.words(Part.HEADER, HorizontalAlignment.CENTER, box.words())));
        cells.prepare();
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
            cells.write(i, row(sheet, place.body() + i, heights.body(form.rows().get(i))));
        }
    }

    private void notes(Sheet sheet) {
        for (int i = 0; i < form.notes().size(); i++) {
            String note = form.notes().get(i);
            words(row(sheet, place.notes() + i, Heights.of(heights.lines(note, 0, place.last()))), 0, note,
                    Part.CAPTION,
                    HorizontalAlignment.LEFT);
        }
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
            cell.setCellValue(BodyCells.limited(text));
        }
    }
}
