package budgetexplorer.drawn;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// A page that is being drawn, in points from its upper left corner as it is read. For one thread.
public final class DrawnPage {
    private static final double EMBOLDENED = 0.3;

    private final PDPage page;
    private final PDPageContentStream stream;
    private final PDType0Font font;
    private final double width;
    private final double height;
    private boolean isLetterByLetter;

    DrawnPage(PDDocument document, PDType0Font font, double width, double height, Turn turn) throws IOException {
        this.font = font;
        this.width = width;
        this.height = height;
        boolean upright = turn == Turn.NONE;
        page = new PDPage(new PDRectangle((float) (upright ? width : height), (float) (upright ? height : width)));
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        if (!upright) {
            stream.transform(new Matrix(0, 1, -1, 0, (float) height, 0)); // what points right points up
        }
        if (turn == Turn.SHOWN_UPRIGHT) {
            page.setRotation(90);
        }
    }

    public PDPage page() {
        return page;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// For what is to be drawn otherwise.
    public PDPageContentStream stream() {
        return stream;
    }

    /// From now on each letter is a run of its own.
    public void letterByLetter(boolean on) {
        isLetterByLetter = on;
    }

    /// A line of words.
    ///
    /// @param x    of the first letter
    /// @param base of the letters, from the page's upper edge
    public void words(double x, double base, double size, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(font, (float) size);
        if (isLetterByLetter) {
            double at = x;
            for (int letter : text.codePoints().toArray()) {
                stream.setTextMatrix(Matrix.getTranslateInstance((float) at, (float) (height - base)));
                stream.showText(Character.toString(letter));
                at += DrawnFonts.width(Character.toString(letter), size);
            }
        } else {
            stream.newLineAtOffset((float) x, (float) (height - base));
            stream.showText(text);
        }
        stream.endText();
    }

    /// Words made bold by drawing them twice.
    public void bold(double x, double base, double size, String text) throws IOException {
        words(x, base, size, text);
        words(x + EMBOLDENED, base, size, text);
    }

    /// Words that run slantwise across the page.
    public void slanted(double x, double base, double size, double degrees, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (height - base)));
        stream.showText(text);
        stream.endText();
    }

    public void line(double x, double y, double otherX, double otherY, double thickness) throws IOException {
        stream.setLineWidth((float) thickness);
        stream.moveTo((float) x, (float) (height - y));
        stream.lineTo((float) otherX, (float) (height - otherY));
        stream.stroke();
    }

    /// A filled rectangle.
    public void bar(double x, double y, double barWidth, double barHeight) throws IOException {
        stream.addRect((float) x, (float) (height - y - barHeight), (float) barWidth, (float) barHeight);
        stream.fill();
    }

    /// A rectangle's edges.
    public void box(double x, double y, double boxWidth, double boxHeight) throws IOException {
        stream.setLineWidth(0.5f);
        stream.addRect((float) x, (float) (height - y - boxHeight), (float) boxWidth, (float) boxHeight);
        stream.stroke();
    }

    void close() throws IOException {
        stream.close();
    }
}
