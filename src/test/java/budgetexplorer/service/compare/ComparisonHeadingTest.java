package budgetexplorer.service.compare;

import static budgetexplorer.service.compare.Comparisons.LAST_YEAR;
import static budgetexplorer.service.compare.Comparisons.compare;
import static budgetexplorer.service.compare.Comparisons.store;
import static budgetexplorer.service.compare.Comparisons.words;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.compare.Comparison;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the heading of a comparison says of it.
class ComparisonHeadingTest {
    @TempDir
    Path folder;

    @Test
    void theHeadingSaysWhatIsToBeSeen() throws Exception {
        ComparisonWords words = words(Language.ZH);
        ComparisonWords english = words(Language.EN);
        try (Library samples = SampleLibrary.in(folder)) {
            Comparison comparison = compare(samples, Dimension.FUNCTION, "405:2026", "510:2025");

            assertThat(words.heading(comparison)).isEqualTo("两个部门都以一类支出为主：科学技术占 90.8%，资源勘探工业信息占 78.1%");
            assertThat(words.warnings(comparison)).containsExactly("年度不同：405 为 2026 年，510 为 2025 年");
            assertThat(english.warnings(comparison)).containsExactly("Different years: 405: 2026, 510: 2025");
            assertThat(words.side(comparison, 0)).isEqualTo("405 · 2026");
        }
    }

    @Test
    void aDraftOfAnEarlierYearIsNamedInTheHeading() throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            store(other, "405", 2025, Stage.PUBLISHED, LAST_YEAR);
            store(other, "405", 2025, Stage.DRAFT, LAST_YEAR);

            assertThat(words(Language.ZH).heading(
                    compare(other, Dimension.FUNCTION, "405:2025:草案", "405:2025:公开", "405:2026")))
                    .startsWith("柳州市科学技术局支出预算由 2025 · 草案的 8,000.00 万元到 2026 年的 9,050.14 万元");
        }
    }

    @Test
    void aTotalThatIsTheSameIsToldApartFromWhatChangedInIt() throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            store(other, "405", 2025, Stage.PUBLISHED, LAST_YEAR);
            store(other, "405", 2025, Stage.DRAFT, MadeUp.table(TableKind.EXPENDITURE, """
                    ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                    TOTAL | 合计 | | | 8000.00 | 2459.86 | 5540.14
                    UNIT | | 405001 | 柳州市科学技术局 | 8000.00 | 2459.86 | 5540.14
                    ITEM | 2060101 | | 行政运行 | 8000.00 | 2459.86 | 5540.14"""));

            assertThat(words(Language.ZH).heading(
                    compare(other, Dimension.FUNCTION, "405:2025:草案", "405:2025:公开")))
                    .endsWith("合计没有变化；变化最大的是科学技术支出：-1,000.00 万元");
        }
    }

    @Test
    void whatRisesFromBelowNothingRises() throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            store(other, "405", 2025, Stage.PUBLISHED, MadeUp.table(TableKind.EXPENDITURE, """
                    ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                    TOTAL | 合计 | | | -100.00 | -100.00 | 0.00
                    UNIT | | 405001 | 柳州市科学技术局 | -100.00 | -100.00 | 0.00
                    ITEM | 2060101 | | 行政运行 | -100.00 | -100.00 | 0.00"""));

            assertThat(words(Language.ZH).heading(compare(other, Dimension.FUNCTION, "405:2025", "405:2026")))
                    .contains("增加 9,150.14 万元（+9150.1%）");
        }
    }

    @Test
    void manyBudgetsOfDifferentPartsAreToldByTheirTotals() throws Exception {
        try (Library other = SampleLibrary.in(folder)) {
            List<String> references = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                String department = "90" + i;
                store(other, department, 2026, Stage.PUBLISHED, MadeUp.table(TableKind.EXPENDITURE, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                        TOTAL | 合计 | | | %1$d.00 | 0.00 | %1$d.00
                        UNIT | | %2$s001 | 甲局 | %1$d.00 | 0.00 | %1$d.00
                        ITEM | 20%1$d0101 | | 甲 | %1$d.00 | 0.00 | %1$d.00""".formatted(i, department)));
                references.add(department + ":2026");
            }

            assertThat(words(Language.ZH).heading(
                    compare(other, Dimension.FUNCTION, references.toArray(String[]::new))))
                    .isEqualTo("6 份预算的支出预算：最多的是 906，6.00 万元；最少的是 901，1.00 万元");
        }
    }
}
