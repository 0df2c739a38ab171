package budgetexplorer.service.compare;

import static budgetexplorer.model.MadeUp.money;
import static budgetexplorer.service.compare.Comparisons.LAST_YEAR;
import static budgetexplorer.service.compare.Comparisons.compare;
import static budgetexplorer.service.compare.Comparisons.row;
import static budgetexplorer.service.compare.Comparisons.store;
import static budgetexplorer.service.compare.Comparisons.words;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Budgets whose tables are missing or contradict each other or the text, beside those of the published documents.
class CompareIncompleteBudgetsTest {
    @TempDir
    Path folder;

    @Test
    void aTableThatIsMissingIsNotPublishedRatherThanZero() throws Exception {
        Comparison comparison = withLastYear(Dimension.PROCUREMENT);

        assertThat(comparison.whole().values().getLast().standing()).isEqualTo(Standing.NOT_PUBLISHED);
        assertThat(comparison.rows()).allSatisfy(
                row -> assertThat(row.values().getLast().standing()).isEqualTo(Standing.NOT_PUBLISHED));
        assertThat(words(Language.ZH).notes(ComparisonTable.of(comparison, Arrangement.STANDARD)))
                .contains("未公布：2025 没有表 10（政府采购预算表）；未公布不是 0");
    }

    @Test
    void lastYearsBudgetWinsOverWhatTheTextSays() throws Exception {
        Comparison comparison = withLastYear(Dimension.FUNCTION);

        Value science = row(comparison, "206").values().getFirst();
        assertThat(science.prior().orElseThrow().amount()).isEqualTo(money("7000.00"));
        assertThat(science.prior().orElseThrow().source()).isEqualTo(Value.Source.LIBRARY);
        assertThat(science.prior().orElseThrow().otherwise()).contains(money("8554.97"));
        assertThat(row(comparison, "221").values().getFirst().prior().orElseThrow().amount().isZero()).isTrue();
        assertThat(words(Language.ZH).heading(comparison))
                .isEqualTo("柳州市科学技术局支出预算由 2025 年的 8,000.00 万元到 2026 年的 9,050.14 万元，"
                        + "增加 1,050.14 万元（+13.1%）；变化最大的是科学技术支出：+1,215.53 万元");
        assertThat(words(Language.ZH).warnings(comparison)).isEmpty();
        assertThat(words(Language.ZH).side(comparison, 1)).isEqualTo("2025");
    }

    @Test
    void aBudgetWithoutTheTableOfAllExpenditureIsSaidToBeOfTheGeneralBudget() throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            store(other, "901", 2026, Stage.PUBLISHED, MadeUp.table(TableKind.GENERAL, """
                    ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                    TOTAL | 合计 | | | 10.00 | 4.00 | 6.00
                    UNIT | | 901001 | 甲局 | 10.00 | 4.00 | 6.00
                    ITEM | 2060101 | | 行政运行 | 10.00 | 4.00 | 6.00"""));
            Comparison comparison = compare(other, Dimension.FUNCTION, "405:2026", "901:2026");

            assertThat(words(Language.ZH).notes(ComparisonTable.of(comparison, Arrangement.STANDARD)))
                    .contains("901 · 2026 没有表 3（部门支出总体情况表），取自表 5：只是一般公共预算支出，不一定是全部支出");
            assertThat(words(Language.ZH).notes(ComparisonTable.of(
                    compare(other, Dimension.FUND, "405:2026", "901:2026"), Arrangement.STANDARD)))
                    .noneMatch(note -> note.contains("取自表 5"));
        }
    }

    @Test
    void theLargestContradictionsAreToldFirst() throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            store(other, "901", 2026, Stage.PUBLISHED, LAST_YEAR, MadeUp.table(TableKind.BALANCE, """
                    EXPENSE_NAME | EXPENSE
                    ITEM | 一、科学技术支出 | 6999.99
                    ITEM | 二、社会保障和就业支出 | 90.46"""));
            assertThat(words(Language.ZH).notes(ComparisonTable.of(
                    compare(other, Dimension.FUNCTION, "405:2026", "901:2026"), Arrangement.STANDARD)))
                    .anyMatch(note -> note.contains("表中用相加数：901 · 2026 社会保障和就业支出：490.46，所列 90.46；"));
        }
    }

    /// This year's budget beside last year's, which is made up.
    private Comparison withLastYear(Dimension dimension) throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            store(other, "405", 2025, Stage.PUBLISHED, LAST_YEAR);
            return compare(other, dimension, "405:2026", "405:2025");
        }
    }
}
