package budgetexplorer.write.page;

import budgetexplorer.model.page.Page;
import budgetexplorer.write.chart.DrawingPainter;
import budgetexplorer.write.chart.OutlineMeasure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// Writes pages as pictures. Needs no display, no fonts and no font library of the system. Not thread-safe.
public final class PngPages {
    /// For print.
    public static final double DOTS_PER_INCH = 300;

    private static final double UNITS_PER_INCH = 96;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final String METADATA = "javax_imageio_1.0";

    private final OutlineMeasure fonts = OutlineMeasure.ofBundledFont();
    private final double dotsPerInch;
    private final boolean greyscale;

    public PngPages(double dotsPerInch, boolean greyscale) {
        this.dotsPerInch = dotsPerInch;
        this.greyscale = greyscale;
    }

    /// Writes one picture with pages below each other.
    ///
    /// @throws IOException if it cannot be written
    public void write(List<Page> pages, OutputStream target) throws IOException {
        BufferedImage image = image(pages);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(target)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                    writer.getDefaultWriteParam());
            metadata.mergeTree(METADATA, resolution());
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private BufferedImage image(List<Page> pages) {
        double scale = dotsPerInch / UNITS_PER_INCH;
        double width = pages.stream().mapToDouble(Page::width).max().orElse(1);
        double height = pages.stream().mapToDouble(Page::height).sum();
        var image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale),
                greyscale ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            pages.forEach(page -> paint(page, graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Page page, Graphics2D graphics) {
        var painter = new DrawingPainter(graphics, fonts);
        for (Page.Layer layer : page.layers()) {
            AffineTransform before = graphics.getTransform();
            graphics.translate(layer.x(), layer.y());
            graphics.scale(layer.scale(), layer.scale());
            layer.shapes().forEach(painter::paint);
            graphics.setTransform(before);
        }
        graphics.translate(0, page.height());
    }

    /// So that a picture is as large on paper as its page.
    private IIOMetadataNode resolution() {
        var root = new IIOMetadataNode(METADATA);
        var dimension = new IIOMetadataNode("Dimension");
        root.appendChild(dimension);
        String dotsPerMillimetre = String.format(Locale.ROOT, "%.6f", dotsPerInch / MILLIMETRES_PER_INCH);
        for (String name : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            var size = new IIOMetadataNode(name);
            size.setAttribute("value", dotsPerMillimetre);
            dimension.appendChild(size);
        }
        return root;
    }
}
