package budgetexplorer.ui.kit;

import budgetexplorer.base.BundledFont;
import java.util.Objects;
import javafx.scene.text.Font;

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
            Objects.requireNonNull(Font.loadFont(font.location().toExternalForm(), SIZE), font.name());
        }
    }
}
