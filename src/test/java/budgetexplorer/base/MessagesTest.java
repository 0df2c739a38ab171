package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    /// A call that looks a text up: the first literals in its arguments are keys.
    private static final Pattern LOOKUP = Pattern
            .compile("(?:\\b(?:text|say)\\(|descriptionKey\\s*=\\s*)(?:[^\"();]|\\([^()]*\\))*"
                    + "\"([\\w.]+)\"(?:\\s*:\\s*\"([\\w.]+)\")?");
    private static final Pattern PROBLEM_KEY = Pattern.compile("\"((?:problem|check\\.said)\\.[\\w.]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Messages.of(Language.EN).bundle().keySet())
                .containsExactlyInAnyOrderElementsOf(Messages.of(Language.ZH).bundle().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAPatternThatCanBeFilled(Language language) {
        Messages messages = Messages.of(language);

        for (String key : messages.bundle().keySet()) {
            String pattern = messages.bundle().getString(key);
            assertThat(pattern).as(key).isNotBlank();
            assertThatCode(() -> new MessageFormat(pattern, language.locale())).as(key).doesNotThrowAnyException();
        }
    }

    /// A lone apostrophe would swallow the places behind it.
    @ParameterizedTest
    @EnumSource
    void everyPlaceOfATextIsFilled(Language language) {
        Messages messages = Messages.of(language);

        for (String key : messages.bundle().keySet()) {
            String pattern = messages.bundle().getString(key);
            if (!places(pattern).isEmpty()) {
                assertThat(messages.text(key, 1, 2, 3, 4, 5, 6)).as(key).doesNotContain("{");
            }
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        Messages english = Messages.of(Language.EN);
        Messages chinese = Messages.of(Language.ZH);

        assertThat(chinese.bundle().keySet()).allSatisfy(key -> assertThat(places(english.bundle().getString(key)))
                .as(key).isEqualTo(places(chinese.bundle().getString(key))));
    }

    @Test
    void everyTextThatTheProgramLooksUpExists() throws IOException {
        Set<String> used = usedKeys();

        assertThat(used).contains("problem.notBudget", "cli.problem", "importing.explanation", "option.library");
        assertThat(Messages.of(Language.ZH).bundle().keySet()).containsAll(used);
    }

    @Test
    void aProblemIsToldInTheLanguageThatIsChosen() {
        Problem problem = Problem.error(Place.of("a.xlsx"), "problem.budget.unknown", "405:2026");

        assertThat(Messages.of(Language.ZH).text(problem)).isEqualTo("资料库中没有预算 405:2026");
        assertThat(Messages.of(Language.EN).text(problem)).isEqualTo("the library has no budget 405:2026");
    }

    @Test
    void anUnknownKeyIsABug() {
        Messages messages = Messages.of(Language.ZH);

        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> messages.text("no.such.key"));
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedKeys() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            var keys = new TreeSet<String>();
            for (Path source : sources) {
                String text = Files.readString(source);
                Stream.concat(LOOKUP.matcher(text).results(), PROBLEM_KEY.matcher(text).results())
                        .flatMap(MessagesTest::groups).filter(key -> key.contains(".") && !key.endsWith("."))
                        .forEach(keys::add);
            }
            return keys;
        }
    }

    private static Stream<String> groups(MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1).map(match::group)
                .filter(key -> key != null);
    }
}
