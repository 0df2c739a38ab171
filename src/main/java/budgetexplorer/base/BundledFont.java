package budgetexplorer.base;

import java.io.IOException;
import java.io.InputStream;
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

    private final String name;

    BundledFont(String name) {
        this.name = name;
    }

    /// The TrueType file, where it is a file of its own.
    public Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(FOLDER)).map(folder -> Path.of(folder).resolve(name))
                .filter(Files::exists);
    }

    /// What the TrueType file holds; to be closed by the caller.
    public InputStream open() throws IOException {
        Optional<Path> file = file();
        return file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(BundledFont.class.getResourceAsStream("fonts/" + name), name);
    }
}
