package budgetexplorer.drawn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF that is being drawn, with one embedded font of which it holds a subset and a table of characters. For one thread.
public final class DrawnPdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final List<DrawnPage> pages = new ArrayList<>();

    public DrawnPdf() throws IOException {
        font = DrawnFonts.subset(document);
    }

    /// A further page, as wide and high as it is shown.
    public DrawnPage page(double width, double height) throws IOException {
        return page(width, height, Turn.NONE);
    }

    /// A further page that is turned to be shown as wide and high.
    public DrawnPage page(double width, double height, Turn turn) throws IOException {
        var page = new DrawnPage(document, font, width, height, turn);
        pages.add(page);
        return page;
    }

    /// The pages so far.
    public List<DrawnPage> pages() {
        return List.copyOf(pages);
    }

    public double width(String text, double size) {
        return DrawnFonts.width(text, size);
    }

    /// For what is to be done to a document beyond drawing.
    public PDDocument document() {
        return document;
    }

    public PDType0Font font() {
        return font;
    }

    /// The finished file; nothing can be drawn afterwards.
    public byte[] bytes() throws IOException {
        for (DrawnPage page : pages) {
            page.close();
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION); // objects stand by themselves, streams are compressed
        return bytes.toByteArray();
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
