package budgetexplorer.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Severity;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.samples.Documents;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published PDFs state what their workbooks and their texts state. All misses are told, one a line.
class RealPdfsTest {
    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theTablesAreThoseOfTheWorkbook(String name) throws ProblemException {
        assertThat(Misses.inTables(budget(name, "xlsx"), budget(name, "pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theFiguresAreThoseOfTheText(String name) throws ProblemException {
        assertThat(Misses.inFigures(narrative(name, "txt"), narrative(name, "pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void theNarrativeIsThatOfTheText(String name) throws ProblemException {
        assertThat(Misses.inLines(narrative(name, "txt").text(), narrative(name, "pdf").text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void nothingIsOddAboutThem(String name) throws ProblemException {
        assertThat(read(name, "pdf").problems()).filteredOn(problem -> problem.severity() != Severity.NOTE).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void everyCellOfTheTablesHasItsPlaceOnAPage(String name) throws ProblemException {
        ReadResult result = read(name, "pdf");
        Set<List<Object>> placed = result.places().stream()
                .map(cell -> List.<Object>of(cell.sheet(), cell.row(), cell.column())).collect(Collectors.toSet());
        for (BudgetTable table : result.budgets().getFirst().tables()) {
            assertThat(table.rows().stream().flatMap(row -> table.columns().stream()
                    .filter(column -> !table.text(row, column.field()).isEmpty())
                    .filter(column -> !placed.contains(List.<Object>of(table.source().sheet(row),
                            Source.numberOnSheet(row), column.index())))
                    .map(column -> column.letters() + Source.numberOnSheet(row)))).as(table.title()).isEmpty();
        }
    }

    private static Narrative narrative(String name, String format) throws ProblemException {
        String text = budget(name, format).narrative().orElseThrow();
        return new NarrativeReader().read(text.lines().toList()).orElseThrow();
    }

    private static Budget budget(String name, String format) throws ProblemException {
        return read(name, format).budgets().getFirst();
    }

    private static ReadResult read(String name, String format) throws ProblemException {
        return new BudgetReader().read(Documents.published(name, format), ReadOptions.NONE, Cancellation.NONE);
    }
}
