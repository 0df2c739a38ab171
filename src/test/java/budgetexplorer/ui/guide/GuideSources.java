package budgetexplorer.ui.guide;

import budgetexplorer.base.Language;
import budgetexplorer.ui.guide.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/// The pages of the guide as they lie in the repository.
final class GuideSources {
    private GuideSources() {}

    static Path folder(Language language) {
        return Path.of("src", "site", "markdown", "guide", language.locale().getLanguage());
    }

    static Path page(Language language, String name) {
        return folder(language).resolve(name + ".md");
    }

    static Node document(Path file) {
        try {
            return Markdown.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All pages, by name.
    static List<Path> pages(Language language) throws IOException {
        try (Stream<Path> files = Files.list(folder(language))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
