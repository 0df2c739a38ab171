package budgetexplorer.base;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The bundled font (Noto Sans SC, SIL Open Font License), so that Chinese reads the same on every machine, on screen and
/// in pictures.
public enum BundledFont {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    /// Where the packages keep the font outside their jar, which is read faster.
    private static final String FOLDER = "budgetexplorer.fonts";

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /// Where the TrueType file is: a file of its own, or a resource.
    public URL location() {
        return Optional.ofNullable(System.getProperty(FOLDER)).map(folder -> Path.of(folder).resolve(file))
                .filter(Files::exists).map(BundledFont::url)
                .orElseGet(() -> Objects.requireNonNull(BundledFont.class.getResource("fonts/" + file), file));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The TrueType file; to be closed by the caller.
    public InputStream open() throws IOException {
        return location().openStream();
    }
}
