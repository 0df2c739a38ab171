package budgetexplorer.write.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.ChartLayout;
import budgetexplorer.model.chart.ChartSheet;
import budgetexplorer.model.chart.Drawing;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Writes charts as PNG. Needs no display, no fonts and no font library of the system.
public final class PngChart {
    private PngChart() {}

    /// How large a picture is.
    ///
    /// @param height of the chart itself, without its words above and below, unless it needs more
    /// @param scale  how many pixels one unit of the drawing takes; 2 for screens and slides
    public record Size(double width, double height, double scale) {}

    /// Draws a chart with its words.
    public static byte[] bytes(Chart chart, AmountFormat format, Size size) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(chart, format, size), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Chart chart, AmountFormat format, Size size) {
        OutlineMeasure fonts = OutlineMeasure.ofBundledFont();
        Drawing drawing = new ChartSheet(new ChartLayout(fonts, format)).of(chart, size.width(), size.height());
        return image(drawing.width(), drawing.height(), size.scale(),
                graphics -> new DrawingPainter(graphics, fonts).paint(drawing));
    }

    private static BufferedImage image(double width, double height, double scale, Consumer<Graphics2D> painter) {
        var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            painter.accept(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
