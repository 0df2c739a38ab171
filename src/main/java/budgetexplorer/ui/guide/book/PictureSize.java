package budgetexplorer.ui.guide.book;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// How large a picture is, in pixels; known before it is loaded, so that a page need not be laid out twice.
public record PictureSize(int width, int height) {
    /// What precedes the size in a PNG file: its signature, and the length and the name of the first chunk.
    private static final int BEFORE = 16;

    /// Reads the size of a PNG file of the guide.
    static PictureSize of(String path) {
        try (var data = new DataInputStream(GuideFiles.open(path))) {
            data.skipNBytes(BEFORE);
            return new PictureSize(data.readInt(), data.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
