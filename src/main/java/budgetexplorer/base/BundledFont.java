package budgetexplorer.base;

import java.io.InputStream;
import java.util.Objects;

/// The bundled font (Noto Sans SC, SIL Open Font License), so that Chinese reads the same on every machine, on screen and
/// in pictures.
public enum BundledFont {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /// The TrueType file; to be closed by the caller.
    public InputStream open() {
        return Objects.requireNonNull(BundledFont.class.getResourceAsStream("fonts/" + file), file);
    }
}
