package budgetexplorer.write.tables;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written as an official workbook is read back cell for cell.
class RoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theSamplesComeBackAsTheyWere(String name) throws Exception {
        comesBack(Documents.read(Documents.sample(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void thePublishedBudgetsComeBackAsTheyWere(String name) throws Exception {
        comesBack(Documents.read(Documents.published(name)));
    }

    private void comesBack(Budget budget) throws Exception {
        comesBack(budget, Optional.empty(), Optional.empty());
        comesBack(budget, Optional.of(MoneyUnit.TEN_THOUSAND_YUAN), Optional.empty());
        comesBack(budget, Optional.of(MoneyUnit.YUAN), Optional.empty());
        comesBack(budget, Optional.of(MoneyUnit.YUAN), Optional.of("青山绿水"));
    }

    private void comesBack(Budget budget, Optional<MoneyUnit> unit, Optional<String> password) throws Exception {
        ReadResult read = Workbooks.read(Workbooks.write(budget, unit, password, folder), password);

        assertThat(read.problems()).isEmpty();
        MoneyUnit written = unit.orElse(MoneyUnit.TEN_THOUSAND_YUAN);
        Budget back = read.budgets().getFirst();
        assertThat(back.tables()).allMatch(table -> table.unit() == written);
        assertThat(Comparison.difference(budget, back)).isEmpty();
    }
}
