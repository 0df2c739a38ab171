package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands in bold in the guide is what stands in the window: menus, buttons, titles and messages.
class GuideLabelsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

    @ParameterizedTest
    @EnumSource
    void everyLabelIsOneOfTheProgram(Language language) throws IOException {
        Set<String> labels = labels(language);

        for (Path page : GuideSources.pages(language)) {
            assertThat(Markdown.all(GuideSources.document(page), StrongEmphasis.class)).allSatisfy(
                    label -> assertThat(Words.of(label)).as("in bold on " + page).isIn(labels));
        }
    }

    /// All texts of the program; what they are filled with is written as an ellipsis.
    private static Set<String> labels(Language language) {
        var bundle = Messages.of(language).bundle();
        return bundle.keySet().stream().map(bundle::getString)
                .map(text -> PLACE.matcher(text).replaceAll("…").replace("''", "'")).collect(Collectors.toSet());
    }
}
