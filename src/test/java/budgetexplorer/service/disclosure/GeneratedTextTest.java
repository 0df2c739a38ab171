package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedTextTest {
    @TempDir
    private Path folder;

    @Test
    void explore() throws Exception {
        try (var library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            for (String reference : new String[]{"405:2026", "510:2025"}) {
                BudgetSummary budget = browse.find(reference);
                DisclosureDraft draft = new GenerateDisclosure(browse).of(budget);
                Path out = Path.of("/tmp/gen-" + budget.id().department() + ".docx");
                Files.deleteIfExists(out);
                long t0 = System.nanoTime();
                new ExportBudget(browse).export(budget, ExportOptions.STANDARD, out);
                System.out.println("ms " + (System.nanoTime() - t0) / 1_000_000);
                var read = new BudgetReader().read(out, ReadOptions.NONE, Cancellation.NONE);
                System.out.println(read.problems());
                Budget back = read.budgets().getFirst();
                String text = new NarrativeReader().read(draft.text().lines()).orElseThrow().text();
                System.out.println(back.tables().size() + " " + back.department() + back.year() + back.stage() + " "
                        + back.narrative().map(text::equals));
                back.tables().forEach(table -> System.out.println(table.kind() + " " + table.rows().equals(
                        browse.table(budget.id(), table.kind()).orElseThrow().rows()) + table.unit() + table.notes()));
            }
        }
        assertThat(folder).exists();
    }
}
