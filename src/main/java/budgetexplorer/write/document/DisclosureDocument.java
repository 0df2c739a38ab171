package budgetexplorer.write.document;

import budgetexplorer.model.disclosure.Block;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.office.Properties;
import budgetexplorer.write.office.Timeless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Writes a 公开说明 as a .docx in the form of official letters, its 12 tables attached across the paper, to be edited on.
/// The same text gives the same bytes. Stateless and thread-safe.
public final class DisclosureDocument {
    private static final PageSetup UPRIGHT = new PageSetup(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT, true,
            false);
    private static final String CONTENTS = "目　录";
    private static final int AROUND_TITLE = 480;
    private static final int PARTS_ON_NEW_PAGES = 2;

    private DisclosureDocument() {}

    /// Writes the document.
    ///
    /// @param forms   the tables that are attached
    /// @param program the program's name
    /// @param target  is left open
    public static void write(Disclosure text, List<Form> forms, String program, OutputStream target)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            Type.prepare(document);
            HeadingStyles.prepare(document);
            var sections = new SectionBreaks(document, Sheet.of(UPRIGHT), Sheet.wide(PageSetup.STANDARD));
            new Writer(document, new Paragraphs(document)).write(text);
            attach(document, forms, sections);
            Properties.describe(document.getProperties(), text.title(), program);
            document.write(bytes);
        }
        Timeless.copy(bytes.toByteArray(), target);
    }

    private static void attach(XWPFDocument document, List<Form> forms, SectionBreaks sections) {
        if (forms.isEmpty()) {
            sections.stay();
            return;
        }
        sections.turn();
        var tables = new FormTables(document, sections.across().width());
        for (int i = 0; i < forms.size(); i++) {
            tables.write(forms.get(i), i == 0);
        }
    }

    /// Writes the blocks of one text.
    private record Writer(XWPFDocument document, Paragraphs paragraphs) {
        void write(Disclosure text) {
            int parts = 0;
            boolean isListed = false;
            for (Block block : text.blocks()) {
                switch (block) {
                    case Block.Title(var words) -> title(words);
                    case Block.Part(var words) -> {
                        if (!isListed) {
                            new ContentsList(paragraphs, CONTENTS).write(text);
                            isListed = true;
                        }
                        part(words, parts++ < PARTS_ON_NEW_PAGES);
                    }
                    case Block.Heading(var words, var level) -> heading(words, level);
                    case Block.Paragraph(var words) -> body(words);
                    case Block.Rows(var rows) -> {
                        document.getLastParagraph().setKeepNext(true);
                        new SmallTable(document, room()).write(rows);
                    }
                }
            }
        }

        private static int room() {
            return Sheet.of(UPRIGHT).width();
        }

        private void title(String words) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingBefore(AROUND_TITLE);
            paragraph.setSpacingAfter(AROUND_TITLE);
            Type.GRAND.write(paragraph.createRun(), words, Type.GRAND.fitting(words, room()));
        }

        private void part(String words, boolean onNewPage) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setPageBreak(onNewPage);
            paragraph.setSpacingBefore(AROUND_TITLE / 2);
            paragraph.setSpacingAfter(AROUND_TITLE / 2);
            Type type = HeadingStyles.use(paragraph, 0);
            type.write(paragraph.createRun(), words, type.fitting(words, room()));
        }

        private void heading(String words, int level) {
            XWPFParagraph paragraph = paragraphs.spaced();
            Paragraphs.indent(paragraph);
            HeadingStyles.use(paragraph, level).write(paragraph.createRun(), words);
        }

        private void body(String words) {
            XWPFParagraph paragraph = paragraphs.spaced();
            Paragraphs.indent(paragraph);
            Type.BODY.write(paragraph.createRun(), words);
        }
    }
}
