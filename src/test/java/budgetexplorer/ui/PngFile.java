package budgetexplorer.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes pictures.
public final class PngFile {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private PngFile() {}

    /// Writes a picture to `target/screenshots`, under a name without an ending.
    public static Path screenshot(Image image, String name) throws IOException {
        Path file = SCREENSHOTS.resolve(name + ".png");
        write(image, file);
        return file;
    }

    /// Writes a picture beside its target and moves it there, so that no half a file is ever seen.
    public static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffer.setRGB(0, 0, width, height, pixels, 0, width);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "picture", ".png");
        try {
            ImageIO.write(buffer, "png", temporary.toFile());
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
