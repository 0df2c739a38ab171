package budgetexplorer.write.workbook;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section.Blank;
import budgetexplorer.model.handout.Section.Table;
import budgetexplorer.write.workbook.Look.Part;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes a table with its words into a sheet of its own. Not thread-safe.
record TableSheet(SheetWriter writer, NumberFormats formats, Messages messages, Widths widths) {
    /// How wide words above and below a table are at least, in digits.
    static final int ROOM_FOR_WORDS = 64;

    /// Writes it.
    ///
    /// @return the first row of its body
    static int write(Table table, SheetWriter writer, NumberFormats formats, Messages messages) {
        var widths = Widths.of(table, new AmountFormat(formats.unit()));
        return new TableSheet(writer, formats, messages, widths).write(table);
    }

    private int write(Table table) {
        int last = widths.lastFor(ROOM_FOR_WORDS);
        widths.apply(writer.sheet());
        int row = sentences(0, last, List.of(table.heading()), Part.TITLE);
        row = sentences(row, last, table.remarks(), Part.REMARK);
        row = unit(table, row);
        TableBlock.Place place = new TableBlock(writer, formats, widths).write(table, row);
        if (place.end() > place.body()) {
            offerChoices(table, place);
        }
        sentences(place.end() + 1, last, table.notes(), Part.REMARK);
        keepInSight(table, place);
        return place.body();
    }

    /// What may be filled in is offered in a list.
    private void offerChoices(Table table, TableBlock.Place place) {
        for (int column = 0; column < table.columns().size(); column++) {
            List<String> choices = table.columns().get(column).blank().map(Blank::choices).orElse(List.of());
            if (!choices.isEmpty()) {
                DataValidationHelper helper = writer.sheet().getDataValidationHelper();
                writer.sheet().addValidationData(helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(place.body(), place.lastRow(), column, column)));
            }
        }
    }

    private int sentences(int top, int last, List<String> sentences, Part part) {
        int row = top;
        for (String sentence : sentences) {
            writer.sentence(row, last, sentence, part, widths.between(0, last));
            row++;
        }
        return row;
    }

    /// The unit of money stands right above the last column, as in official tables.
    private int unit(Table table, int row) {
        boolean hasMoney = table.rows().stream().flatMap(line -> line.cells().stream())
                .anyMatch(Cell.Amount.class::isInstance);
        if (!hasMoney) {
            return row;
        }
        writer.text(row, table.columns().size() - 1, messages.text("workbook.unit", formats.unit().label()),
                Look.text(Part.UNIT, HorizontalAlignment.RIGHT));
        return row + 1;
    }

    /// What a reader who scrolls or turns pages still sees.
    private void keepInSight(Table table, TableBlock.Place place) {
        if (table.columns().isEmpty()) {
            return;
        }
        XSSFSheet sheet = writer.sheet();
        sheet.createFreezePane(Math.min(table.frozen(), table.columns().size()), place.body());
        sheet.setRepeatingRows(new CellRangeAddress(place.header(), place.body() - 1, -1, -1));
        if (place.body() - place.header() == 1 && place.end() > place.body()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(place.header(), place.lastRow(), 0, table.columns().size() - 1));
        }
    }
}
