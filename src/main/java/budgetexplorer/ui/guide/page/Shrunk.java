package budgetexplorer.ui.guide.page;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Makes pictures of windows smaller so that their words can still be read: each pixel is the mean of all it stands for,
/// where a scaling view leaves pixels out. Thread-safe.
final class Shrunk {
    private static final int CHANNELS = 4;

    private Shrunk() {}

    /// A picture in a smaller width; itself if it is no wider.
    static Image of(Image image, int width) {
        int before = (int) image.getWidth();
        if (width >= before) {
            return image;
        }
        int height = (int) Math.max(1, Math.round(image.getHeight() * width / before));
        float[] rows = across(pixels(image), before, width);
        int[] shrunk = down(rows, width, (int) image.getHeight(), height);
        var made = new WritableImage(width, height);
        made.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), shrunk, 0, width);
        return made;
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static float[] across(int[] pixels, int before, int after) {
        int height = pixels.length / before;
        float[] means = new float[height * after * CHANNELS];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < after; x++) {
                double from = (double) x * before / after;
                double to = (double) (x + 1) * before / after;
                for (int at = (int) from; at < Math.min(to, before); at++) {
                    float share = (float) ((Math.min(to, at + 1) - Math.max(from, at)) / (to - from));
                    for (int channel = 0; channel < CHANNELS; channel++) {
                        means[(y * after + x) * CHANNELS + channel] += share
                                * (pixels[y * before + at] >>> (8 * channel) & 0xFF);
                    }
                }
            }
        }
        return means;
    }

    private static int[] down(float[] rows, int width, int before, int after) {
        int[] pixels = new int[width * after];
        float[] mean = new float[CHANNELS];
        for (int y = 0; y < after; y++) {
            double from = (double) y * before / after;
            double to = (double) (y + 1) * before / after;
            for (int x = 0; x < width; x++) {
                Arrays.fill(mean, 0);
                for (int at = (int) from; at < Math.min(to, before); at++) {
                    float share = (float) ((Math.min(to, at + 1) - Math.max(from, at)) / (to - from));
                    for (int channel = 0; channel < CHANNELS; channel++) {
                        mean[channel] += share * rows[(at * width + x) * CHANNELS + channel];
                    }
                }
                pixels[y * width + x] = packed(mean);
            }
        }
        return pixels;
    }

    private static int packed(float[] mean) {
        int pixel = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            pixel |= Math.round(mean[channel]) << (8 * channel);
        }
        return pixel;
    }
}
