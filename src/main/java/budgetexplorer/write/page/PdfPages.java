package budgetexplorer.write.page;

import budgetexplorer.model.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes pages as a PDF whose words can be selected and copied, in the order of reading. The fonts are in it. It says
/// nothing of who wrote it where and when: the same pages are the same bytes. Thread-safe.
public final class PdfPages {
    private static final double POINTS_PER_UNIT = 72.0 / 96;

    private PdfPages() {}

    /// Writes a document.
    ///
    /// @throws IOException if it cannot be written
    public static void write(List<Page> pages, DocumentWords words, boolean greyscale, OutputStream target)
            throws IOException {
        PageFonts subsets = PageFonts.of(pages);
        try (var document = new PDDocument()) {
            describe(document, words);
            var fonts = new PdfFonts(subsets, font(document, subsets.regular()), font(document, subsets.bold()));
            for (Page page : pages) {
                write(page, fonts, new PaperInk(greyscale), document);
            }
            document.save(target);
        }
    }

    private static PDType0Font font(PDDocument document, FontSubset subset) throws IOException {
        return PDType0Font.load(document, subset.open(), true);
    }

    private static void describe(PDDocument document, DocumentWords words) {
        document.setVersion(1.7f);
        // else it would be made of the time of day
        document.setDocumentId((long) words.title().hashCode());
        var information = new PDDocumentInformation();
        information.setTitle(words.title());
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(words.language().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void write(Page page, PdfFonts fonts, PaperInk inks, PDDocument document) throws IOException {
        double height = page.height() * POINTS_PER_UNIT;
        var paper = new PDPage(new PDRectangle((float) (page.width() * POINTS_PER_UNIT), (float) height));
        document.addPage(paper);
        try (var stream = new PDPageContentStream(document, paper)) {
            for (Page.Layer layer : page.layers()) {
                var place = new PdfPlace(layer.x() * POINTS_PER_UNIT, height - layer.y() * POINTS_PER_UNIT,
                        layer.scale() * POINTS_PER_UNIT);
                new PdfLayer(stream, place, fonts, inks).write(layer.shapes());
            }
        }
    }
}
