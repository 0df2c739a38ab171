package budgetexplorer.ui.kit;

import budgetexplorer.base.BundledFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled font on screen.
public final class Fonts {
    /// The family's name in style sheets.
    public static final String FAMILY = "Noto Sans SC";

    /// The size of ordinary text.
    public static final double SIZE = 13;

    private Fonts() {}

    /// Makes the font known to JavaFX. To be called once the toolkit has started.
    public static void load() {
        for (BundledFont font : BundledFont.values()) {
            if (font.file().flatMap(Fonts::read).isEmpty()) {
                copy(font);
            }
        }
    }

    /// Reads a file where it is; empty if JavaFX cannot.
    static Optional<Font> read(Path file) {
        @Nullable
        Font font = Font.loadFont("file:" + file, SIZE); // JavaFX takes the path as it stands, blanks and all
        return Optional.ofNullable(font);
    }

    /// JavaFX copies what it reads from a stream.
    private static void copy(BundledFont font) {
        try (InputStream stream = font.open()) {
            Font.loadFont(stream, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
