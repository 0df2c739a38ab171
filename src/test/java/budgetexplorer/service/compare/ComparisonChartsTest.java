package budgetexplorer.service.compare;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Question;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Palette;
import budgetexplorer.model.Stage;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonChartsTest {
    private static final AmountFormat FORMAT = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    @TempDir
    Path folder;

    private Library library;
    private List<BudgetSummary> both;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        both = List.of(SampleLibrary.budget(library, "405:2026"), SampleLibrary.budget(library, "510:2025"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void budgetsOfTheSameTotalAreNotRankedAgainstEachOther() throws Exception {
        for (String department : List.of("901", "902")) {
            var budget = new Budget(new Department(department, "甲局"), 2026, Stage.PUBLISHED, "made.xlsx",
                    List.of(MadeUp.table(TableKind.EXPENDITURE, """
                            ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                            TOTAL | 合计 | | | 10.00 | 4.00 | 6.00
                            UNIT | | %s001 | 甲局 | 10.00 | 4.00 | 6.00
                            ITEM | 2060101 | | 行政运行 | 10.00 | 4.00 | 6.00""".formatted(department))));
            new BudgetStore(library).store(List.of(budget),
                    stored -> BudgetTrees.of(stored, new BrowseLibrary(library).names()));
        }
        List<BudgetSummary> equal = List.of(SampleLibrary.budget(library, "901:2026"),
                SampleLibrary.budget(library, "902:2026"));

        assertThat(charts(table(equal, Dimension.FUNCTION), Language.ZH)).extracting(Chart::heading)
                .contains("2 份预算的支出预算都是 10.00 万元", "902 · 2026 与 901 · 2026 的支出预算相同")
                .noneMatch(heading -> heading.contains("支出预算最多") || heading.contains("0.00 万元（"));
    }

    @ParameterizedTest
    @EnumSource
    void everyChartSaysInASentenceWhatItShows(Dimension dimension) {
        for (Language language : Language.values()) {
            List<Chart> charts = charts(table(both, dimension), language);

            assertThat(charts).extracting(Chart::name).doesNotHaveDuplicates().hasSize(9);
            assertThat(charts).allSatisfy(chart -> {
                assertThat(chart.heading()).hasSizeGreaterThan(12).doesNotContain("{");
                assertThat(chart.data().isEmpty()).as(chart.name()).isFalse();
            });
        }
    }

    @Test
    void aChartThatNeedsMoreBudgetsSaysSo() {
        List<Chart> charts = charts(table(both.subList(0, 1), Dimension.FUNCTION), Language.ZH);

        assertThat(charts).filteredOn(chart -> chart.data().isEmpty()).extracting(Chart::heading).containsExactly(
                "差额分解需要两份预算", "这张图只能画两份预算，或同一部门的首末两年", "至少要有两份预算写明人员、公用和项目支出，才能画出散点");
    }

    @Test
    void theStepsOfADifferenceMakeItExactly() {
        WaterfallData steps = (WaterfallData) chart(table(both, Dimension.FUNCTION), "waterfall").data();

        long changes = steps.steps().stream().filter(step -> step.kind() == WaterfallData.Kind.CHANGE)
                .mapToLong(step -> step.amount().fen()).sum();
        assertThat(steps.steps().getLast().amount().fen() - steps.steps().getFirst().amount().fen())
                .isEqualTo(changes);
        assertThat(chart(table(both, Dimension.FUNCTION), "waterfall").heading())
                .isEqualTo("510 · 2025 的支出预算比 405 · 2026 多 21,637.92 万元（+239.1%）；"
                        + "差额最大的是资源勘探工业信息等支出：+23,978.20 万元");
    }

    @Test
    void aCategoryHasItsColourInEveryChart() {
        StackData shares = (StackData) chart(table(both, Dimension.FUNCTION), "shares").data();

        assertThat(shares.series().getFirst().name()).isEqualTo("206 科学技术支出");
        assertThat(shares.series().getFirst().ink()).isEqualTo(new Ink.Fixed(Palette.of("206")));
    }

    @Test
    void theStructureIsDrawnOfPersonnelOperatingAndProjects() {
        StackData shares = (StackData) chart(table(both, Dimension.STRUCTURE), "shares").data();

        assertThat(shares.series()).extracting(StackData.Series::name).containsExactly("人员经费", "公用经费", "项目支出");
    }

    @Test
    void theHandoutHasEveryFigureAndTheChartsThatShowSomething() {
        ComparisonTable table = table(both, Dimension.FUNCTION);
        Handout handout = new ComparisonHandout(Messages.of(Language.ZH), FORMAT).of(table,
                charts(table, Language.ZH), LocalDate.of(2026, 1, 31));

        var printed = (Section.Table) handout.sections().getFirst();
        assertThat(handout.sections()).hasSize(10);
        assertThat(printed.columns()).extracting(Section.Column::header).startsWith(List.of("类"),
                List.of("405 · 2026", "金额"), List.of("405 · 2026", "占比"), List.of("510 · 2025", "金额"));
        assertThat(printed.remarks()).containsExactly("年度不同：405 为 2026 年，510 为 2025 年");
        assertThat(printed.rows()).hasSize(8);
        assertThat(printed.rows().getLast().strong()).isTrue();
        assertThat(printed.rows().getLast().cells()).contains(new Cell.Amount(MadeUp.money("9050.14")),
                new Cell.Amount(MadeUp.money("30688.06")));
        assertThat(handout.furniture().headRight()).isEqualTo("405 柳州市科学技术局 2026 公开；510 柳州市工业和信息化局 2025 公开");
        assertThat(handout.furniture().footLeft()).isEqualTo("单位：万元 · 打印于 2026年1月31日");
    }

    @Test
    void twelveDepartmentsWithManyCategoriesAreDrawnAndPrinted() throws Exception {
        List<BudgetSummary> many = IntStream.range(0, 12).mapToObj(this::department).toList();
        ComparisonTable table = table(many, Dimension.FUNCTION);
        List<Chart> charts = charts(table, Language.ZH);

        assertThat(table.lines()).hasSize(26);
        assertThat(charts.getFirst().notes()).contains("只画前 6 行，其余 20 行见表");
        assertThat(charts.getFirst().heading()).isNotBlank();
        Path file = folder.resolve("many.pdf");
        new SaveHandout(Language.ZH).save(new ComparisonHandout(Messages.of(Language.ZH), FORMAT).of(table, charts),
                PageSetup.STANDARD, file);
        assertThat(file).isNotEmptyFile();
    }

    private BudgetSummary department(int number) {
        String code = String.valueOf(600 + number);
        var rows = new StringBuilder(
                "ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT\nTOTAL | 合计 | | | 0.00 | | ");
        for (int category = 201; category <= 226; category++) {
            rows.append("\nITEM | %d0101 | | 某项支出 | %d.00 | | ".formatted(category,
                    (category * 37 + number * 101) % 900));
        }
        var budget = new Budget(new Department(code, "某市第%d局".formatted(number)), 2026, Stage.PUBLISHED, code,
                List.of(MadeUp.table(TableKind.EXPENDITURE, rows.toString())));
        new BudgetStore(library).store(List.of(budget),
                each -> BudgetTrees.of(each, new BrowseLibrary(library).names()));
        return new BrowseLibrary(library).list().stream().filter(each -> each.id().department().equals(code))
                .findFirst().orElseThrow();
    }

    private ComparisonTable table(List<BudgetSummary> budgets, Dimension dimension) {
        return ComparisonTable.of(new CompareBudgets(library).compare(budgets, Question.of(dimension)),
                Arrangement.STANDARD);
    }

    private static List<Chart> charts(ComparisonTable table, Language language) {
        return new ComparisonCharts(Messages.of(language), FORMAT).of(table);
    }

    private static Chart chart(ComparisonTable table, String name) {
        return charts(table, Language.ZH).stream().filter(chart -> chart.name().equals(name)).findFirst().orElseThrow();
    }
}
