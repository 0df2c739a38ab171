package budgetexplorer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.LibraryNorms.Ratio;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryRatiosTest {
    @Test
    void everyOtherDepartmentOfTheYearCountsOnce(@TempDir Path folder) throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            var ratios = new LibraryRatios(new BrowseLibrary(library));
            var norms = ratios.around(new BudgetId("301", 2026, Stage.PUBLISHED, 1));

            assertThat(norms.ratios().get(Ratio.OPERATING_TO_PERSONNEL)).hasSize(11)
                    .containsOnly(22_618.0 / 227_859, 33_691.0 / 274_803);
            assertThat(norms.ratios().get(Ratio.PROJECTS_TO_TOTAL)).hasSize(11);
            assertThat(ratios.around(new BudgetId("999", 1990, Stage.PUBLISHED, 1)).ratios().values())
                    .allMatch(List::isEmpty);
        }
    }

    @Test
    void anAuditComparesWithThem(@TempDir Path folder) throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            var browse = new BrowseLibrary(library);

            assertThat(new AuditBudgets(browse).audit(browse.find("301:2026")).audit().findings())
                    .filteredOn(finding -> finding.rule().startsWith("ratio."))
                    .extracting(Finding::outcome).containsExactly(Outcome.PASS, Outcome.PASS);
        }
    }
}
