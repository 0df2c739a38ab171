package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.table.random.RandomBudgets;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts of departments that do not exist, with a budget of the year before. `-Drandom.texts=N` tries the first N seeds.
class RandomTextTest {
    private static final long SEEDS = Long.getLong("random.texts", 25);

    @TempDir
    private Path folder;

    @Test
    void theTextOfARightBudgetIsUnderstoodAndHasNoFault() throws Exception {
        List<String> faults = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            try (Library library = Libraries.of(folder.resolve(seed + ".budget"),
                    RandomBudgets.of(seed + 1_000, 2025), RandomBudgets.of(seed, 2026))) {
                var browse = new BrowseLibrary(library);
                BudgetSummary budget = browse.find("701:2026");
                DisclosureDraft draft = Libraries.filled(library, budget, costs(browse, budget));
                ReadBack back = ReadBack.of(draft.text().lines(), budget, browse);
                String at = seed + ": ";
                draft.missing().forEach(asked -> faults.add(at + "missing " + asked.need().key()));
                back.faults().forEach(fault -> faults.add(at + fault));
                back.notUnderstood().forEach(fault -> faults.add(at + "not understood " + fault));
                List<String> gone = draft.facts().lists().gone().stream()
                        .map(code -> draft.facts().names().get(code)).toList();
                back.unresolved().stream().filter(figure -> gone.stream().noneMatch(figure::contains))
                        .forEach(fault -> faults.add(at + "unresolved " + fault));
            }
        }
        assertThat(faults.stream().limit(30)).isEmpty();
    }

    private static Money costs(BrowseLibrary browse, BudgetSummary budget) {
        var facts = new TableFacts(browse.tables(budget.id()), _ -> Optional.empty());
        return facts.amounts().getOrDefault(Subject.of(SectionKind.GENERAL_BASIC, Field.OPERATING), new Money(0, 1));
    }
}
