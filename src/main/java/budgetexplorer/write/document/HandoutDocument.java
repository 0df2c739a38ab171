package budgetexplorer.write.document;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.write.office.Properties;
import budgetexplorer.write.office.Timeless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes a handout as a .docx in the form of official letters (GB/T 9704), to be edited on. The same handout gives the
/// same bytes. Thread-safe.
public final class HandoutDocument {
    private final Messages messages;

    /// @param messages the words beside those of the handout
    public HandoutDocument(Messages messages) {
        this.messages = messages;
    }

    /// Writes the document.
    ///
    /// @param target is left open
    /// @throws IOException if it cannot be written to
    public void write(Handout handout, PageSetup setup, OutputStream target) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var sheet = Sheet.of(setup);
            Type.prepare(document);
            fill(document, handout, sheet);
            sheet.prepare(document, handout.furniture());
            Properties.describe(document.getProperties(), handout.title(), messages.text("app.name"));
            document.write(bytes);
        }
        Timeless.copy(bytes.toByteArray(), target);
    }

    private static void fill(XWPFDocument document, Handout handout, Sheet sheet) {
        var words = new Paragraphs(document);
        var format = new AmountFormat(handout.unit());
        boolean isTitled = false;
        for (Section section : handout.sections()) {
            boolean isTitle = !isTitled && section.heading().equals(handout.title());
            isTitled |= isTitle;
            switch (section) {
                case Section.Text text -> words.text(text, isTitle);
                case Section.Table table -> new TableWriter(words, format, sheet.width()).write(table);
                case Section.Picture(var chart) -> words.picture(chart, format, sheet.width());
            }
        }
    }
}
