package budgetexplorer.read.pdf;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/// Paints pages of a PDF as pictures, as they are shown: turned and cropped. Thread-safe.
public final class PageRenderer {
    /// What an A4 page has at four times its size on a usual screen; a picture of more is painted smaller.
    private static final double MOST_PIXELS = 16e6;
    private static final double LONGEST_SIDE = 8_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int HALF_TURN = 180;
    private static final int OPAQUE = 0xFF000000;

    private final Duration longest;

    public PageRenderer() {
        this(LONGEST);
    }

    /// @param longest that it may paint
    PageRenderer(Duration longest) {
        this.longest = longest;
    }

    /// Whether a file opens for everyone.
    public static boolean isOpen(String file, byte[] content) {
        try {
            return OpenedPdf.with(file, content, _ -> true);
        } catch (ProblemException _) {
            return false;
        }
    }

    /// Paints a page.
    ///
    /// @param file    the document's name
    /// @param content the document, shared
    /// @param page    from 1; the nearest there is
    /// @param scale   pixels a point, more or less
    /// @throws ProblemException if the document is damaged, needs a password, or takes too long to paint
    public PagePicture paint(String file, byte[] content, int page, double scale, Cancellation cancellation)
            throws ProblemException {
        return OpenedPdf.with(file, content, document -> {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new ProblemException(Problem.error(Place.of(file), "problem.original.damaged"));
            }
            try {
                return paint(document, Math.clamp(page, 1, pages), scale, cancellation);
            } catch (StoppablePainter.TooLong e) {
                throw new ProblemException(
                        Problem.error(Place.of(file), "problem.original.slow", String.valueOf(page)), e);
            }
        });
    }

    private PagePicture paint(PDDocument document, int page, double scale, Cancellation cancellation)
            throws IOException {
        PDPage found = document.getPage(page - 1);
        PDRectangle box = found.getCropBox();
        boolean isTurned = found.getRotation() % HALF_TURN != 0;
        double width = isTurned ? box.getHeight() : box.getWidth();
        double height = isTurned ? box.getWidth() : box.getHeight();
        if (!(width * height > 0)) {
            throw new IOException("a page without an area");
        }
        var painter = new StoppablePainter(document, cancellation, longest);
        painter.setSubsamplingAllowed(true);
        painter.setRenderingHints(hints());
        BufferedImage image = painter.renderImage(page - 1, (float) bounded(width, height, scale), ImageType.RGB);
        return new PagePicture(page, document.getNumberOfPages(), width, height, image.getWidth(), pixels(image));
    }

    private static double bounded(double width, double height, double scale) {
        double area = Math.sqrt(MOST_PIXELS / (width * height));
        double side = LONGEST_SIDE / Math.max(width, height);
        return Math.min(scale, Math.min(area, side));
    }

    private static RenderingHints hints() {
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return hints;
    }

    /// Those of the picture itself, which has no transparency.
    private static int[] pixels(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return pixels;
    }
}
