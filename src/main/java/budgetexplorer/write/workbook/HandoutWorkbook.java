package budgetexplorer.write.workbook;

import budgetexplorer.base.Messages;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.write.office.Properties;
import budgetexplorer.write.office.Timeless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a handout as a workbook: a sheet for each of its parts, numbers as numbers, charts as charts that an office
/// program can edit, all of it ready to print. The same handout gives the same bytes. Thread-safe.
public final class HandoutWorkbook {
    private final Messages messages;

    /// @param messages the words beside those of the handout
    public HandoutWorkbook(Messages messages) {
        this.messages = messages;
    }

    /// Writes the workbook.
    ///
    /// @param target is left open
    /// @throws IOException if it cannot be written to
    public void write(Handout handout, PageSetup setup, OutputStream target) throws IOException {
        Timeless.copy(archive(handout, setup), target);
    }

    private byte[] archive(Handout handout, PageSetup setup) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            fill(workbook, handout, setup);
            Properties.describe(workbook.getProperties(), handout.title(), messages.text("app.name"));
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void fill(XSSFWorkbook workbook, Handout handout, PageSetup setup) {
        var looks = new Looks(workbook);
        var formats = new NumberFormats(handout.unit());
        var paper = new Paper(setup, handout.furniture());
        var names = new SheetNames();
        for (Section section : handout.sections()) {
            String instead = messages.text("workbook.sheet", workbook.getNumberOfSheets() + 1);
            XSSFSheet sheet = workbook.createSheet(names.of(name(section), instead));
            sheet.setDisplayGridlines(false);
            paper.prepare(sheet);
            fill(new SheetWriter(sheet, looks), formats, paper, section);
        }
        if (workbook.getNumberOfSheets() == 0) {
            workbook.createSheet(names.of(handout.title(), messages.text("workbook.sheet", 1)));
        }
    }

    private void fill(SheetWriter writer, NumberFormats formats, Paper paper, Section section) {
        switch (section) {
            case Section.Table table -> TableSheet.write(table, writer, formats, messages);
            case Section.Text text -> TextSheet.write(text, writer);
            case Section.Picture(var chart) -> new PictureSheet(writer, formats, messages, paper).write(chart);
        }
    }

    private static String name(Section section) {
        return switch (section) {
            case Section.Table table -> table.name();
            case Section.Picture(var chart) -> chart.label();
            case Section.Text text -> text.heading();
        };
    }
}
