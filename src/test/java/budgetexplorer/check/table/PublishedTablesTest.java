package budgetexplorer.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.Samples;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the rules of tables find in the two published budgets. The faults were looked up by hand.
class PublishedTablesTest {
    private static ClassificationNames names;

    @BeforeAll
    static void library(@TempDir Path folder) throws Exception {
        names = Samples.names(folder);
    }

    private enum From {
        SAMPLE(Documents::sample),
        PUBLISHED(Documents::published);

        private final Function<String, Path> file;

        From(Function<String, Path> file) {
            this.file = file;
        }
    }

    @ParameterizedTest
    @EnumSource
    void of405NothingIsWrong(From from) throws Exception {
        Audit audit = Auditor.audit(budget(from, "405-2026"));

        assertThat(audit.count(Outcome.FAIL)).isZero();
        assertThat(audit.count(Outcome.UNCHECKED)).isZero();
        assertThat(audit.count(Outcome.ROUNDING)).isEqualTo(31);
        assertThat(audit.count(Outcome.PASS)).isGreaterThan(700);
    }

    @ParameterizedTest
    @EnumSource
    void of510TheTotalsOfTheRightHalfOfTable10AreWrongOnceEach(From from) throws Exception {
        AuditedBudget budget = budget(from, "510-2025");
        Audit audit = Auditor.audit(budget);

        assertThat(audit.findings()).filteredOn(finding -> finding.outcome() == Outcome.FAIL)
                .extracting(finding -> told(budget, finding))
                .containsExactlyInAnyOrder("10 510 L: 0.00, 485.37", "10 510001 L: 0.00, 377.23",
                        "10 510002 L: 0.00, 1.54", "10 510003 L: 0.00, 106.24", "10 510005 L: 0.00, 0.36");
        assertThat(audit.count(Outcome.UNCHECKED)).isZero();
        assertThat(audit.count(Outcome.ROUNDING)).isEqualTo(43);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRoundedMissesByNoMoreThanAFewSteps(From from) throws Exception {
        for (String name : List.of("405-2026", "510-2025")) {
            assertThat(Auditor.audit(budget(from, name)).findings())
                    .filteredOn(finding -> finding.outcome() == Outcome.ROUNDING)
                    .allSatisfy(finding -> assertThat(Math.abs(money(finding.difference()).fen()))
                            .isBetween(100L * 100, 2L * 100 * 100));
        }
    }

    private static AuditedBudget budget(From from, String name) throws Exception {
        return Samples.budget(Documents.read(from.file.apply(name)), names);
    }

    /// Table, unit, column, what is stated and what should be.
    private static String told(AuditedBudget budget, Finding finding) {
        var cell = (Link.TableCell) finding.judged().at();
        BudgetTable table = budget.stated(TableKind.PROCUREMENT).table();
        Row row = table.rows().stream().filter(each -> each.number() == cell.row().orElseThrow()).findFirst()
                .orElseThrow();
        assertThat(Source.numberOnSheet(row)).isPositive();
        return "%d %s %s: %s, %s".formatted(cell.table().number(), row.unit() == null ? "510" : row.unit(),
                table.columns().get(cell.column().orElseThrow()).letters(), text(finding.actual()),
                text(finding.expected()));
    }

    private static String text(Value value) {
        return money(value).in(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static Money money(Value value) {
        return ((Value.Money) value).money();
    }
}
