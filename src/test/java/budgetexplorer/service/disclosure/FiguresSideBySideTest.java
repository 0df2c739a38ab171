package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of the published texts beside those that are generated from their tables and their priors.
class FiguresSideBySideTest {
    @TempDir
    private Path folder;

    private record Both(Narrative published, Narrative generated) {
        List<String> onlyPublished() {
            return minus(figures(published), figures(generated));
        }

        List<String> onlyGenerated() {
            return minus(figures(generated), figures(published));
        }

        private static List<String> minus(List<String> all, List<String> others) {
            List<String> left = new ArrayList<>(all);
            others.forEach(left::remove);
            return left;
        }

        /// What is claimed, in which section; names apart, of which the published texts have slips.
        private static List<String> figures(Narrative narrative) {
            return narrative.sections().stream().filter(section -> section.kind().restatesTables())
                    .flatMap(section -> section.figures().map(figure -> words(section, figure))).toList();
        }

        private static String words(Section section, Figure figure) {
            return "%s %s %s %s%s".formatted(section.kind(), figure.claim(),
                    figure.direction().map(Enum::name).orElse("-"), figure.number().toPlainString(), figure.unit());
        }
    }

    private Both both(String name) throws Exception {
        Budget tables = Documents.read(Documents.published(name));
        Narrative published = new NarrativeReader().read(Documents.publishedText(name)).orElseThrow();
        var whole = new Budget(tables.department(), tables.year(), tables.stage(), tables.file(), tables.tables(),
                Optional.of(published.text()));
        try (Library library = Libraries.of(folder.resolve(name + ".budget"), whole)) {
            var browse = new BrowseLibrary(library);
            BudgetSummary budget = browse.find(tables.department().code() + ":" + tables.year());
            List<String> lines = new GenerateDisclosure(browse).of(budget).text().lines();
            return new Both(published, new NarrativeReader().read(lines).orElseThrow());
        }
    }

    @Test
    void everyFigureOfTheTextOf405IsGenerated() throws Exception {
        Both both = both("405-2026");

        assertThat(both.onlyPublished()).isEmpty();
        assertThat(both.onlyGenerated()).isEmpty();
        assertThat(Both.figures(both.published)).hasSizeGreaterThan(100);
    }

    @Test
    void theFiguresOfTheTextOf510DifferNowhereEither() throws Exception {
        Both both = both("510-2025");

        assertThat(both.onlyPublished()).isEmpty();
        assertThat(both.onlyGenerated()).isEmpty();
    }
}
