package budgetexplorer.write.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/// Writes charts as PNG. Needs no display, no fonts and no font library of the system.
public final class PngChart {
    private PngChart() {}

    /// Draws a comparison beside its target and moves it there, so that no half a picture is ever seen.
    ///
    /// @param scale how many pixels one unit of the drawing takes; 2 for screens and slides
    /// @throws IOException if the file cannot be written
    public static void write(ComparisonPage page, double scale, Path file) throws IOException {
        BufferedImage image = draw(page, scale);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.createTempFile(folder, "chart", ".png");
        try {
            ImageIO.write(image, "png", temporary.toFile());
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static BufferedImage draw(ComparisonPage page, double scale) {
        var image = new BufferedImage((int) Math.ceil(ComparisonPainter.WIDTH * scale),
                (int) Math.ceil(ComparisonPainter.height(page) * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            new ComparisonPainter(page, graphics).paint();
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
