package budgetexplorer.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled font, so that Chinese reads the same on every machine, on screen and in pictures.
public final class Fonts {
    /// The family's name in style sheets.
    public static final String FAMILY = "Noto Sans SC";

    /// The size of ordinary text.
    public static final double SIZE = 13;

    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Fonts() {}

    /// Makes the font known to JavaFX. To be called once the toolkit has started.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            Font.loadFont(font, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
