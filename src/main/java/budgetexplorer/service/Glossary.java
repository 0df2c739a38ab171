package budgetexplorer.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.narrative.GlossaryTerm;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Explains the terms of budgets in a sentence or two: in our own words, and beside them in those of a budget's own text.
/// Immutable and thread-safe.
public final class Glossary {
    private static final String ALIAS = ">";
    private static final String STEP = " › ";

    private final Messages messages;
    private final Map<String, String> words;
    private final Map<String, String> ownWords;
    private final ClassificationNames names;
    private final int year;

    private Glossary(Messages messages, Map<String, String> words, Map<String, String> ownWords,
            ClassificationNames names, int year) {
        this.messages = messages;
        this.words = words;
        this.ownWords = ownWords;
        this.names = names;
        this.year = year;
    }

    /// Explains in the language of the messages.
    public static Glossary of(Messages messages) {
        return new Glossary(messages, read(messages.language()), Map.of(), (_, _) -> Optional.empty(), 0);
    }

    /// The same, which for a budget of a year also knows the names of codes and what its own text explains.
    ///
    /// @param names names codes of the function classification; asked on the thread that asks for an explanation
    /// @param terms what the budget's text explains
    public Glossary forBudget(int budgetYear, ClassificationNames names, List<GlossaryTerm> terms) {
        Map<String, String> own = terms.stream()
                .collect(toMap(term -> plain(term.name()), GlossaryTerm::explanation, (one, _) -> one));
        return new Glossary(messages, words, own, names, budgetYear);
    }

    /// Explains a term as documents print it, with or without quotation marks: `“三公”经费`; or a code of the function
    /// classification by the names of its 类, 款 and 项. Empty if nobody explains it.
    public Optional<String> explain(String term) {
        String key = plain(term);
        if (FunctionCode.isCode(key)) {
            return path(new FunctionCode(key));
        }
        String text = Stream.of(inOurWords(key), ownWords(key)).flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> inOurWords(String key) {
        String found = words.get(key);
        return found != null && found.startsWith(ALIAS)
                ? inOurWords(found.substring(ALIAS.length()))
                : Optional.ofNullable(found);
    }

    private Optional<String> ownWords(String key) {
        return Optional.ofNullable(ownWords.get(key)).map(own -> messages.text("glossary.own", own));
    }

    private Optional<String> path(FunctionCode code) {
        String path = Arrays.stream(CodeLevel.values()).filter(level -> level.digits() <= code.digits().length())
                .map(code::at).flatMap(step -> names.name(step, year).map(name -> step.digits() + " " + name).stream())
                .collect(Collectors.joining(STEP));
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /// Without quotation marks and blanks, brackets in half width.
    private static String plain(String term) {
        return term.replaceAll("[“”\"'\\s]", "").replace('（', '(').replace('）', ')');
    }

    private static Map<String, String> read(Language language) {
        String resource = "glossary_%s.properties".formatted(language.locale().getLanguage());
        try (var stream = Objects.requireNonNull(Glossary.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream().collect(toMap(identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
