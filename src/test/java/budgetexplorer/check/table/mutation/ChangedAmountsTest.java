package budgetexplorer.check.table.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.Samples;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every amount of the published tables that is not zero is changed, one at a time and in several ways, always by more
/// than its rounding envelope: (n+1) × half a step for the fewest terms it is added up with. Each cell is changed in three
/// ways, the same number of cells in each; `-Dmutations.all=true` changes each in every way.
class ChangedAmountsTest {
    private static ClassificationNames names;

    @BeforeAll
    static void library(@TempDir Path folder) throws Exception {
        names = Samples.names(folder);
    }

    /// A change of one cell, and what became of it.
    private record Tried(Slips slip, String cell, String changed, boolean isFlagged, boolean isNamed) {}

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void anyOneAmountThatIsChangedIsFlaggedWithItsCell(String name) throws Exception {
        AuditedBudget budget = Samples.budget(Documents.read(Documents.sample(name)), names);
        Base base = Base.of(budget);
        List<Tried> tried = budget.tables().parallelStream().flatMap(table -> tries(budget, base, table)).toList();
        List<Tried> escaped = tried.stream().filter(each -> !each.isFlagged).toList();
        double share = 1 - (double) escaped.size() / tried.size();
        double named = (double) tried.stream().filter(Tried::isNamed).count() / tried.size();
        System.out.printf("%s: %d cells, %d changes, %.3f %% flagged, %.3f %% name the very cell%n", name,
                tried.stream().map(Tried::cell).distinct().count(), tried.size(), share * 100, named * 100);
        for (Slips slip : Slips.values()) {
            List<Tried> of = tried.stream().filter(each -> each.slip == slip).toList();
            System.out.printf("  %s: %d, %d flagged, %d named%n", slip, of.size(),
                    of.stream().filter(Tried::isFlagged).count(), of.stream().filter(Tried::isNamed).count());
        }
        escaped.forEach(each -> System.out.println("  escaped: " + each));

        assertThat(tried).hasSizeGreaterThan(1_500);
        assertThat(share).isGreaterThanOrEqualTo(0.99);
        assertThat(named).isGreaterThanOrEqualTo(0.85);
    }

    /// What holds before anything is changed.
    ///
    /// @param fails  the findings, with their arithmetic
    /// @param fewest the fewest terms that each cell is added up with
    private record Base(Set<String> fails, Map<String, Integer> fewest) {
        static Base of(AuditedBudget budget) {
            Map<String, Integer> fewest = new HashMap<>();
            Set<String> fails = new HashSet<>();
            for (Finding finding : Auditor.audit(budget).findings()) {
                if (finding.outcome() == Outcome.FAIL) {
                    fails.add(finding.key());
                }
                for (Calculation calculation : finding.calculations()) {
                    if (calculation.kind() == Calculation.Kind.SUM) {
                        calculation.evidence().forEach(cell -> fewest.merge(cell.key(), calculation.terms().size(),
                                Math::min));
                    }
                }
            }
            return new Base(fails, fewest);
        }

        /// By how many steps a cell has to change to be more than rounding.
        long least(Evidence cell) {
            return (fewest.getOrDefault(cell.key(), 1) + 1) / 2 + 1;
        }
    }

    private static Stream<Tried> tries(AuditedBudget budget, Base base, StatedTable table) {
        List<Tried> tried = new ArrayList<>();
        int place = 0;
        for (Row row : table.table().rows()) {
            for (Evidence cell : table.amounts().stream().flatMap(field -> table.at(row, field).stream()).toList()) {
                Money money = cell.money();
                if (money != null && !money.isZero()) {
                    for (Slips slip : Slips.of(place++)) {
                        slip.changed(money, base.least(cell))
                                .map(changed -> tried(budget, base, cell, slip, changed)).ifPresent(tried::add);
                    }
                }
            }
        }
        return tried.stream();
    }

    private static Tried tried(AuditedBudget budget, Base base, Evidence cell, Slips slip, Money changed) {
        List<Finding> found = Auditor.audit(Changed.in(budget, cell, changed)).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL && !base.fails.contains(finding.key())).toList();
        Optional<Finding> flag = found.stream()
                .filter(finding -> finding.evidence().stream().anyMatch(each -> each.at().equals(cell.at())))
                .findFirst();
        return new Tried(slip, cell.key() + " " + cell.label(),
                changed.in(MoneyUnit.TEN_THOUSAND_YUAN), flag.isPresent(),
                found.stream().anyMatch(finding -> finding.judged().at().equals(cell.at())));
    }

    /// A budget with one cell changed.
    private static final class Changed {
        private Changed() {}

        static AuditedBudget in(AuditedBudget budget, Evidence cell, Money money) {
            var at = (Link.TableCell) cell.at();
            List<StatedTable> tables = budget.tables().stream()
                    .map(table -> table.kind() == at.table()
                            ? new StatedTable(budget.id(), changed(table.table(), at.row().orElseThrow(),
                                    at.column().orElseThrow(), money))
                            : table)
                    .toList();
            return new AuditedBudget(budget.id(), budget.department(), tables, budget.text(), budget.names(),
                    budget.before(), budget.library(), budget.settings());
        }

        private static BudgetTable changed(BudgetTable table, int number, int column, Money money) {
            List<Row> rows = table.rows().stream()
                    .map(row -> row.number() == number ? changed(row, column, money) : row).toList();
            return new BudgetTable(table.kind(), table.title(), table.source(), table.unit(), table.columns(), rows,
                    table.notes());
        }

        private static Row changed(Row row, int column, Money money) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.set(column, new Cell.Amount(money));
            return new Row(row.kind(), row.unit(), row.number(), cells);
        }
    }
}
