package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
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
                Files.write(Path.of("/tmp/gen-" + budget.id().department() + ".txt"), draft.text().lines());
                ReadBack back = ReadBack.of(draft.text().lines(), budget, browse);
                System.out.println("== ".concat("") + reference + "\ngaps " + draft.text().gaps() + "\nfaults "
                        + back.faults().toString().replace("WARNING", "WARN")
                        + "\nnot understood " + back.notUnderstood() + "\nunresolved " + back.unresolved());
            }
        }
        assertThat(folder).exists();
    }
}
