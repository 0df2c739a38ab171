package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of the guide that are written by the code: `mvn test -Dtest=GeneratedPagesTest -Dguide.write=true` writes them
/// anew.
class GeneratedPagesTest {
    private static final String HOW = "written by the code; to write it anew: "
            + "mvn test -Dtest=GeneratedPagesTest -Dguide.write=true";

    @ParameterizedTest
    @EnumSource
    void theCatalogueOfRulesIsThatOfTheAuditor(Language language) throws IOException {
        assertPage(language, "rules", new RulesPage(Messages.of(language)).text());
    }

    @ParameterizedTest
    @EnumSource
    void theShortcutsAreThoseOfTheMenus(Language language) throws IOException {
        assertPage(language, "shortcuts", new ShortcutsPage(Messages.of(language)).text());
    }

    @ParameterizedTest
    @EnumSource
    void theTermsAreThoseThatTheScreensExplain(Language language) throws IOException {
        assertPage(language, "terms", new TermsPage(language).text());
    }

    private static void assertPage(Language language, String name, String generated) throws IOException {
        Path file = GuideSources.page(language, name);
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(file, generated);
        }
        assertThat(file).as(HOW).exists();
        assertThat(Files.readString(file)).as(HOW).isEqualTo(generated);
    }
}
