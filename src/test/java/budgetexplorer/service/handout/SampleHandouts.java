package budgetexplorer.service.handout;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.chart.BudgetCharts;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the samples look like side by side.
final class SampleHandouts {
    private final Library library;

    SampleHandouts(Library library) {
        this.library = library;
    }

    /// Both departments by 类, with the charts of the first.
    Handout comparison() throws Exception {
        BudgetSummary first = SampleLibrary.budget(library, "405:2026");
        BudgetSummary second = SampleLibrary.budget(library, "510:2025");
        List<Section> sections = new ArrayList<>();
        sections.add(table(List.of(first, second)));
        var charts = new BudgetCharts(new BrowseLibrary(library), Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        for (Chart chart : charts.of(first)) {
            sections.add(new Section.Picture(chart));
        }
        sections.add(new Section.Text("怎样读这份材料", List.of(
                "各部门的数取自其公开的部门预算表；文件写明的合计原样保留，文件没有的类、款由程序相加。两个部门的年度不同，比较的是结构，不是增减。",
                "占比是各类支出占本部门预算总额的比重。缺少的数写作“未公布”，不作 0。")));
        return new Handout("部门预算比较：按功能分类", MoneyUnit.TEN_THOUSAND_YUAN,
                new Furniture("部门预算比较：按功能分类", "405 柳州市科学技术局 2026 公开 · 510 柳州市工业和信息化局 2025 公开",
                        "单位：万元 · 2026-11-22 打印", (page, pages) -> "第 %d 页，共 %d 页".formatted(page, pages)),
                sections);
    }

    private Section.Table table(List<BudgetSummary> budgets) {
        List<Section.Column> columns = new ArrayList<>();
        columns.add(new Section.Column(List.of("类"), Section.Align.LEFT));
        List<Map<String, Money>> amounts = new ArrayList<>();
        Map<String, String> names = new TreeMap<>();
        for (BudgetSummary budget : budgets) {
            String head = budget.department().code() + " · " + budget.id().year();
            columns.add(new Section.Column(List.of(head, "预算数"), Section.Align.RIGHT));
            columns.add(new Section.Column(List.of(head, "占比"), Section.Align.RIGHT));
            TreeNode tree = new BrowseLibrary(library).tree(budget.id(), Hierarchy.FUNCTION).orElseThrow();
            Map<String, Money> sums = new TreeMap<>();
            for (TreeNode unit : tree.children()) {
                for (TreeNode category : unit.children()) {
                    sums.merge(category.code(), category.amounts().total(), Money::plus);
                    names.put(category.code(), category.name());
                }
            }
            amounts.add(sums);
        }
        List<Section.Row> rows = new ArrayList<>(new TreeSet<>(names.keySet()).stream()
                .sorted(Comparator.comparing((String code) -> amounts.stream()
                        .mapToLong(sums -> sums.getOrDefault(code, new Money(0, 1)).fen()).sum()).reversed())
                .map(code -> row(code + " " + names.get(code),
                        amounts.stream().map(sums -> sums.getOrDefault(code, new Money(0, 1))).toList(), amounts,
                        false))
                .toList());
        rows.add(row("合计", amounts.stream().map(SampleHandouts::sum).toList(), amounts, true));
        return new Section.Table("按功能分类", "两个部门都以一类支出为主：科学技术占 90.8%，资源勘探工业信息占 78.1%",
                List.of("年度不同：405 为 2026 年，510 为 2025 年；比较结构，不比较增减"), columns, 1, rows,
                List.of("来源：405-2026.xlsx、510-2025.xlsx，表 3 部门支出总体情况表；类由程序按功能分类编码相加。",
                        "各数分别四舍五入，相加可能与合计相差 0.01–0.02 万元。"));
    }

    private static Money sum(Map<String, Money> sums) {
        return sums.values().stream().reduce(new Money(0, 1), Money::plus);
    }

    private static Section.Row row(String name, List<Money> values, List<Map<String, Money>> amounts, boolean strong) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
        for (int i = 0; i < values.size(); i++) {
            cells.add(new Cell.Amount(values.get(i)));
            cells.add(values.get(i).isZero()
                    ? new Cell.Words("")
                    : new Cell.Ratio(values.get(i).shareOf(sum(amounts.get(i))), false));
        }
        return new Section.Row(cells, strong, 0);
    }
}
