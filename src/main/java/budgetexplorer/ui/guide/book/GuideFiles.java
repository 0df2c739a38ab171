package budgetexplorer.ui.guide.book;

import budgetexplorer.base.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// The files of the guide among the program's resources, laid out as in the repository, so that a link between them holds in
/// both. Thread-safe.
public final class GuideFiles {
    private static final String ROOT = "site/";

    private GuideFiles() {}

    /// Where a page is.
    ///
    /// @param name without its ending
    public static String page(Language language, String name) {
        return "markdown/guide/" + language.locale().getLanguage() + "/" + name + ".md";
    }

    /// The name of a page that is at a path.
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    /// Where a link leads.
    ///
    /// @param from the path of the page that the link stands on
    public static String resolve(String from, String link) {
        return URI.create(from).resolve(link).getPath();
    }

    /// Opens a file for reading.
    ///
    /// @throws FileNotFoundException if there is none
    public static InputStream open(String path) throws IOException {
        InputStream stream = GuideFiles.class.getResourceAsStream(ROOT + path);
        if (stream == null) {
            throw new FileNotFoundException(path);
        }
        return stream;
    }

    /// The text of a file that has to be there.
    static String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
