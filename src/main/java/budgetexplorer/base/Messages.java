package budgetexplorer.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The program's words in one language. Immutable and thread-safe.
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /// Reads the bundle of a language from the program's resources.
    public static Messages of(Language language) {
        String resource = "messages_%s.properties".formatted(language.locale().getLanguage());
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Messages(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The language of the words.
    public Language language() {
        return language;
    }

    /// All texts by key, for libraries that look their words up themselves.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text of a key with its places `{0}`, `{1}` … filled.
    ///
    /// @throws java.util.MissingResourceException if there is no such key, which is a bug
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// Where and what is wrong, in one line.
    public String line(Problem problem) {
        return text("cli.problem", problem.at().reference(), text(problem));
    }

    /// What is wrong, in words, without the place.
    public String text(Problem problem) {
        return text(problem.key(), problem.arguments().toArray());
    }
}
