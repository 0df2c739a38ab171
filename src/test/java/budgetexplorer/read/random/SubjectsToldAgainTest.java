package budgetexplorer.read.random;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.read.recognise.RowSubjects;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rows of a stated table speak of is told from its cells alone as it was from the document.
class SubjectsToldAgainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void ofTheSamples(String name) throws Exception {
        assertThat(toldOtherwise(Documents.read(Documents.sample(name)))).isEmpty();
    }

    @Test
    void ofMostRandomDocuments() throws Exception {
        List<String> otherwise = new ArrayList<>();
        int tables = 0;
        for (long seed = 1; seed <= 200; seed++) {
            RandomCase tried = RandomCase.of(seed, EnumSet.allOf(Format.class), Set.of());
            for (Budget budget : BudgetsOfFile.read(tried.write(folder)).budgets()) {
                toldOtherwise(budget).forEach(table -> otherwise.add(tried.used() + ": " + table));
                tables += budget.tables().size();
            }
        }
        assertThat(otherwise).as("of %s tables", tables).hasSizeLessThan(tables / 10);
    }

    private static List<String> toldOtherwise(Budget budget) {
        return budget.tables().stream()
                .filter(table -> !RowSubjects.tell(table, budget.department().code()).equals(table))
                .map(BudgetTable::title).toList();
    }
}
