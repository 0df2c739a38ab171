package budgetexplorer.service.chart;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.FlowData;
import budgetexplorer.model.chart.LineData;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the charts of the samples and of made-up budgets show.
class BudgetChartsTest {
    private static final Department SCIENCE = new Department("405", "柳州市科学技术局");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theCategoriesAreAddedUpOverTheUnitsTheLargestFirst() throws Exception {
        Chart chart = chart("405:2026", "categories");

        assertThat(bars(chart)).containsExactly("206 科学技术支出 8215.53", "208 社会保障和就业支出 506.96", "221 住房保障支出 171.03",
                "210 卫生健康支出 156.63");
        assertThat(chart.heading()).isEqualTo("科学技术支出 8,215.53 万元，占 90.8%，是 4 类支出中最多的一类");
        assertThat(chart.notes()).contains("各类相加与文件所列合计相差 +0.01 万元",
                "来源：柳州市科学技术局 2026 年预算（公开），405-2026.xlsx；单位：万元");
        assertThat(((BarData) chart.data()).bars().getFirst().link())
                .contains(new Link.Line(id("405:2026"), Hierarchy.FUNCTION, List.of("405001", "206")));
    }

    @Test
    void theUnitsAndTheProjectsAreTheStatedOnes() throws Exception {
        assertThat(bars(chart("510:2025", "units"))).containsExactly("柳州市工业和信息化局 28998.34",
                "柳州市中小企业服务中心 971.61", "柳州市轻工业发展促进中心 359.90", "柳州市工业投资项目服务中心 358.22");

        Chart projects = chart("405:2026", "projects");
        assertThat(bars(projects)).hasSize(13).startsWith("柳州市科技发展专项资金 5900.00", "人才集聚专项经费 550.00");
        BarData.Bar rest = ((BarData) projects.data()).bars().getLast();
        assertThat(rest.name()).isEqualTo("其余 7 项");
        assertThat(sum(((BarData) projects.data()).bars().stream().map(BarData.Bar::amount).toList()))
                .as("the rest completes the whole").isEqualByComparingTo(money("6545.38"));
        assertThat(rest.link()).contains(new Link.Project(id("405:2026"), OptionalInt.empty()));
    }

    @Test
    void theFlowAddsUpAndTellsWhereTwoTablesAreRoundedDifferently() throws Exception {
        Chart chart = chart("405:2026", "flow");
        FlowData flow = (FlowData) chart.data();

        assertThat(flow.columns()).extracting(List::size).containsExactly(1, 4, 4);
        assertThat(sum(flow.bands().stream().filter(band -> band.column() == 0).map(FlowData.Band::amount).toList()))
                .isEqualByComparingTo(money("9050.14"));
        assertThat(sum(flow.bands().stream().filter(band -> band.column() == 1).map(FlowData.Band::amount).toList()))
                .isEqualByComparingTo(money("9050.15"));
        assertThat(chart.notes())
                .contains("柳州市科学技术局：表 2 为 7,120.57 万元，表 3 各类相加为 7,120.58 万元，相差 -0.01 万元，是尾差，未单独画出");
        assertThat(chart.heading()).isEqualTo("柳州市科学技术局 2026 年 9,050.14 万元：全部来自一般公共预算、柳州市科学技术局用得最多（78.7%）、"
                + "主要用于科学技术支出（90.8%）");
    }

    @Test
    void whatTwoTablesLeaveOpenFlowsThroughNodesOfItsOwn() throws Exception {
        store(new Budget(MadeUp.PARKS, 2026, Stage.PUBLISHED, "made-up.xlsx", List.of(
                expenditure("20.00", "701001 | 本级 | 12.00", "2120501 | | 环境卫生 | 12.00", "701002 | 公园 | 8.00",
                        "2120501 | | 环境卫生 | 9.00", "2120502 | | 冲减 | -1.00"),
                MadeUp.table(TableKind.INCOME, """
                        UNIT_CODE | NAME | TOTAL | GENERAL | UNIT_FUNDS
                        DEPARTMENT | 701 | 某市园林局 | 20.00 | 15.00 | 5.00
                        UNIT | 701001 | 本级 | 15.00 | 15.00 | 0.00
                        UNIT | 701002 | 公园 | 5.00 | 0.00 | 5.00"""))));
        Chart chart = chart("701:2026", "flow");
        FlowData flow = (FlowData) chart.data();

        assertThat(names(flow, 0)).containsExactly("一般公共预算 15.00", "单位资金 5.00", "未列明来源 3.00");
        assertThat(names(flow, 2)).containsExactly("212 20.00", "未列明用途 3.00");
        assertThat(chart.notes()).anyMatch(note -> note.startsWith("本级：表 2 为 15.00 万元") && note.contains("超出尾差"));
    }

    @Test
    void withoutTable2TheFlowBeginsAtTheUnits() throws Exception {
        store(parks(2026, expenditure("20.00", "701001 | 本级 | 20.00", "2120501 | | 环境卫生 | 20.00")));
        Chart chart = chart("701:2026", "flow");

        assertThat(((FlowData) chart.data()).columns()).hasSize(2);
        assertThat(chart.notes()).contains("文件没有表 2（部门收入总体情况表），所以没有画出资金来源");
    }

    @Test
    void whatADocumentLacksIsSaidInPlaceOfTheChart() throws Exception {
        store(parks(2026, MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GENERAL
                DEPARTMENT | 701 | 某市园林局 | 20.00 | 20.00""")));

        List<Chart> charts = charts("701:2026");
        assertThat(charts).hasSize(8).allMatch(chart -> !chart.heading().isBlank());
        assertThat(charts).filteredOn(chart -> List.of("flow", "categories", "units", "projects", "changes")
                .contains(chart.name())).hasSize(5).allMatch(chart -> chart.data().isEmpty());
        assertThat(chart("701:2026", "changes").heading()).contains("没有 2025 年的预算");
    }

    @Test
    void theStructureOfUnitsAndCategoriesIsTheStatedOne() throws Exception {
        Chart chart = chart("405:2026", "structure-units");
        StackData.Stack first = ((StackData) chart.data()).stacks().getFirst();

        assertThat(first.parts()).containsExactly(Optional.of(money("575.25")), Optional.of(money("79.64")),
                Optional.of(money("6465.68")));
        assertThat(chart.heading())
                .isEqualTo("柳州市科学技术局 2026 年：人员经费 2,278.59 万元（25.2%），公用经费 226.18 万元（2.5%），项目支出 6,545.38 万元（72.3%）");
        assertThat(chart("510:2025", "structure-categories").heading())
                .isEqualTo("项目支出 27,603.13 万元，79.8% 用于资源勘探工业信息等支出");
    }

    @Test
    void lastYearIsDerivedFromTheTextWhereTheLibraryLacksIt() throws Exception {
        Chart chart = chart("405:2026", "years");
        LineData lines = (LineData) chart.data();

        assertThat(lines.places()).containsExactly("2025（推算）", "2026");
        LineData.Point before = lines.lines().getFirst().points().getFirst().orElseThrow();
        assertThat(before.derived()).isTrue();
        assertThat(before.amount()).isEqualByComparingTo(money("9359.75"));
        assertThat(lines.lines().get(1).points().getFirst().orElseThrow().amount())
                .isEqualByComparingTo(money("6899.89"));
        assertThat(lines.lines().get(2).points().getFirst().orElseThrow().amount())
                .isEqualByComparingTo(money("2459.86"));
        assertThat(chart.heading())
                .isEqualTo("柳州市科学技术局支出预算由 2025 年的 9,359.75 万元到 2026 年的 9,050.14 万元，减少 309.61 万元（-3.3%）");
    }

    @Test
    void aYearThatNobodyKnowsIsAGap() throws Exception {
        store(science(2023));
        LineData lines = (LineData) chart("405:2026", "years").data();

        assertThat(lines.places()).containsExactly("2023", "2024（缺）", "2025（推算）", "2026");
        assertThat(lines.lines().getFirst().points()).extracting(Optional::isPresent).containsExactly(true, false, true,
                true);
        assertThat(chart("405:2026", "years").notes()).contains("缺 2024 年：资料库中没有，说明中也推算不出；线在此断开");
    }

    @Test
    void theLibrarysOwnBudgetOfLastYearCountsMoreThanTheText() throws Exception {
        store(science(2025));
        Chart chart = chart("405:2026", "changes");
        WaterfallData waterfall = (WaterfallData) chart.data();

        assertThat(waterfall.steps())
                .extracting(step -> step.name() + " " + step.amount().in(MoneyUnit.TEN_THOUSAND_YUAN))
                .containsExactly("2025 年合计 8515.53", "208 社会保障和就业支出 506.96", "205 -300.00", "221 住房保障支出 171.03",
                        "210 卫生健康支出 156.63", "未说明 -0.01", "2026 年合计 9050.14");
        assertThat(adds(waterfall)).isTrue();
        assertThat(chart.notes()).contains("2025 年的数取自资料库中该年的预算");
    }

    @Test
    void withoutABudgetOfLastYearTheTextExplainsTheChange() throws Exception {
        Chart chart = chart("405:2026", "changes");
        WaterfallData waterfall = (WaterfallData) chart.data();

        assertThat(waterfall.steps())
                .extracting(step -> step.name() + " " + step.amount().in(MoneyUnit.TEN_THOUSAND_YUAN))
                .containsExactly("2025 年合计 9359.75", "206 科学技术支出 -339.45", "208 社会保障和就业支出 16.50",
                        "210 卫生健康支出 7.28", "221 住房保障支出 6.05", "未说明 0.01", "2026 年合计 9050.14");
        assertThat(adds(waterfall)).isTrue();
        assertThat(chart.heading())
                .isEqualTo("柳州市科学技术局 2026 年支出预算比 2025 年减少 309.61 万元（-3.3%），变化最大的是科学技术支出：-339.45 万元");
    }

    @Test
    void otherStagesOfTheSameYearAreLeftOut() throws Exception {
        store(new Budget(SCIENCE, 2026, Stage.DRAFT, "draft.xlsx",
                List.of(expenditure("1.00", "405001 | 局 | 1.00", "2060101 | | 行政运行 | 1.00"))));

        LineData lines = (LineData) chart("405:2026:公开", "years").data();
        assertThat(lines.lines().getFirst().points().getLast().orElseThrow().amount())
                .isEqualByComparingTo(money("9050.14"));
    }

    /// Last year's budget with as much for 206, something for 205, and nothing else.
    private static Budget science(int year) {
        return new Budget(SCIENCE, year, Stage.PUBLISHED, "earlier.xlsx",
                List.of(expenditure("8515.53", "405001 | 局 | 8515.53", "2060101 | | 行政运行 | 8215.53",
                        "2050101 | | 行政运行 | 300.00")));
    }

    private static Budget parks(int year, BudgetTable... tables) {
        return new Budget(MadeUp.PARKS, year, Stage.PUBLISHED, "made-up.xlsx", List.of(tables));
    }

    /// @param lines of units (code, name, total) and items (code, nothing, name, total)
    private static BudgetTable expenditure(String total, String... lines) {
        var text = new StringBuilder("ITEM_CODE | UNIT_CODE | NAME | TOTAL\nTOTAL | | | 合计 | " + total);
        for (String line : lines) {
            text.append(line.split("\\|").length == 3 ? "\nUNIT | | " : "\nITEM | ").append(line);
        }
        return MadeUp.table(TableKind.EXPENDITURE, text.toString());
    }

    private void store(Budget budget) throws Exception {
        new BudgetStore(library).store(List.of(budget), each -> BudgetTrees.of(each, (_, _) -> Optional.empty()));
    }

    private List<Chart> charts(String reference) throws Exception {
        var browse = new BrowseLibrary(library);
        BudgetSummary budget = browse.find(reference);
        return new BudgetCharts(browse, Messages.of(Language.ZH), new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN))
                .of(budget);
    }

    private Chart chart(String reference, String name) throws Exception {
        return charts(reference).stream().filter(chart -> chart.name().equals(name)).findFirst().orElseThrow();
    }

    private BudgetId id(String reference) throws Exception {
        return SampleLibrary.budget(library, reference).id();
    }

    private static List<String> bars(Chart chart) {
        return ((BarData) chart.data()).bars().stream()
                .map(bar -> bar.name() + " "
                        + (bar.amount() == null ? "" : bar.amount().in(MoneyUnit.TEN_THOUSAND_YUAN)))
                .toList();
    }

    private static List<String> names(FlowData flow, int column) {
        return flow.columns().get(column).stream()
                .map(node -> node.name() + " " + node.amount().in(MoneyUnit.TEN_THOUSAND_YUAN)).toList();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(new Money(0, 1), Money::plus);
    }

    private static boolean adds(WaterfallData waterfall) {
        List<WaterfallData.Step> steps = waterfall.steps();
        return sum(steps.subList(0, steps.size() - 1).stream().map(WaterfallData.Step::amount).toList())
                .compareTo(steps.getLast().amount()) == 0;
    }
}
