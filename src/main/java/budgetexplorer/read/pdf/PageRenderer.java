package budgetexplorer.read.pdf;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.PagePicture;
import budgetexplorer.model.original.PageSize;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/// Paints pages of a PDF as pictures, as they are shown: turned and cropped. Thread-safe.
public final class PageRenderer {
    /// What an A4 page has at four times its size on a usual screen; a picture of more is painted smaller.
    private static final double MOST_PIXELS = 16e6;
    private static final double LONGEST_SIDE = 8_000;
    private static final double LEAST_SIDE = 1;
    private static final int HALF_TURN = 180;
    private static final Duration LONGEST = Duration.ofSeconds(30);
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

    /// How large the pages of a document are, at least one.
    ///
    /// @throws ProblemException if it is damaged or needs a password
    public static List<PageSize> sizes(String file, byte[] content) throws ProblemException {
        return OpenedPdf.with(file, content, document -> {
            List<PageSize> sizes = new ArrayList<>();
            document.getPages().forEach(page -> sizes.add(size(page)));
            if (sizes.isEmpty()) {
                throw new IOException("a document without pages");
            }
            return sizes;
        });
    }

    /// The one that is seen, turned and cropped.
    private static PageSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        double across = Math.max(LEAST_SIDE, box.getWidth());
        double down = Math.max(LEAST_SIDE, box.getHeight());
        return page.getRotation() % HALF_TURN == 0 ? new PageSize(across, down) : new PageSize(down, across);
    }

    /// Paints a page.
    ///
    /// @param file    the document's name
    /// @param content the document, shared
    /// @param page    from 1
    /// @param scale   pixels a point, less where that would be too many
    /// @throws ProblemException if the document is damaged, needs a password, or takes too long to paint
    public PagePicture paint(String file, byte[] content, int page, double scale, Cancellation cancellation)
            throws ProblemException {
        return OpenedPdf.with(file, content, document -> {
            try {
                return paint(document, page, scale, cancellation);
            } catch (StoppablePainter.TooLong e) {
                throw new ProblemException(
                        Problem.error(Place.of(file), "problem.original.slow", String.valueOf(page)), e);
            }
        });
    }

    private PagePicture paint(PDDocument document, int page, double scale, Cancellation cancellation)
            throws IOException {
        double bounded = bounded(size(document.getPage(page - 1)), scale);
        var painter = new StoppablePainter(document, cancellation, longest);
        painter.setSubsamplingAllowed(true);
        painter.setRenderingHints(hints());
        BufferedImage image = painter.renderImage(page - 1, (float) bounded, ImageType.RGB);
        return new PagePicture(page, image.getWidth(), pixels(image));
    }

    private static double bounded(PageSize size, double scale) {
        double area = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        double side = LONGEST_SIDE / Math.max(size.width(), size.height());
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
