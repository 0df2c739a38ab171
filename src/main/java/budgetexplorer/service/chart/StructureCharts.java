package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.TreeNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// 人员经费, 公用经费 and 项目支出 of each unit and of each 类.
record StructureCharts(Subject subject, ChartWords words) {
    private static final Comparator<StackData.Stack> LARGEST_FIRST = Comparator.comparingLong(
            (StackData.Stack stack) -> Optional.ofNullable(stack.total()).map(Money::fen).orElse(0L)).reversed();

    Chart byUnit() {
        List<StackData.Stack> stacks = subject.functions().map(UnitChart::units).orElse(List.of()).stream()
                .map(unit -> stack(unit.name(), unit.amounts(), "", List.of(unit.code()))).sorted(LARGEST_FIRST)
                .toList();
        return chart("structure-units", words.text("chart.structure.units"), unitHeading(), stacks);
    }

    Chart byCategory() {
        List<StackData.Stack> stacks = subject.categories().stream().map(this::stack).toList();
        return chart("structure-categories", words.text("chart.structure.categories"), categoryHeading(), stacks);
    }

    private Chart chart(String name, String label, String heading, List<StackData.Stack> stacks) {
        return words.chart(name, label, heading,
                stacks.isEmpty() ? List.of() : List.of(words.text("chart.structure.note")),
                new StackData(series(), stacks));
    }

    private List<StackData.Series> series() {
        return List.of(new StackData.Series(words.text("chart.personnel"), new Ink.Fixed(Palette.series(2))),
                new StackData.Series(words.text("chart.operating"),
                        new Ink.Fixed(Palette.shade(Palette.series(2), 4))),
                new StackData.Series(words.text("chart.project"), Ink.Role.NEUTRAL));
    }

    private StackData.Stack stack(Category category) {
        Category.Holder largest = category.largestHolder();
        String remark = category.holders().size() > 1
                ? words.text("chart.remark.opens", largest.unit().name())
                : "";
        return stack(category.title(), category.amounts(), remark, largest.path());
    }

    private StackData.Stack stack(String name, Amounts amounts, String remark, List<String> path) {
        return new StackData.Stack(name, amounts.total(), List.of(Optional.ofNullable(amounts.personnel()),
                Optional.ofNullable(amounts.operating()), Optional.ofNullable(amounts.project())), remark,
                subject.line(path));
    }

    private String unitHeading() {
        Amounts amounts = subject.own().amounts();
        return subject.functions().map(TreeNode::name).flatMap(_ -> subject.total()).map(whole -> words.text(
                "chart.structure.heading", words.department(), words.year(), part(amounts, Amounts::personnel, whole),
                part(amounts, Amounts::operating, whole), part(amounts, Amounts::project, whole)))
                .orElseGet(() -> words.text("chart.functions.missing", words.department(), words.year()));
    }

    private String part(Amounts amounts, Function<Amounts, @Nullable Money> part, Money whole) {
        Money money = part.apply(amounts);
        return money == null
                ? words.text("chart.unsaid")
                : words.text("chart.part", words.amount(money), words.share(money, whole));
    }

    private String categoryHeading() {
        Money whole = subject.own().amounts().project();
        Comparator<Category> byProject = Comparator.comparingLong(
                category -> Optional.ofNullable(category.amounts().project()).map(Money::fen).orElse(0L));
        Optional<Category> most = subject.categories().stream().max(byProject);
        Money project = most.map(category -> category.amounts().project()).orElse(null);
        if (most.isEmpty() || project == null || whole == null || whole.isZero()) {
            return unitHeading();
        }
        return words.text("chart.structure.project", words.amount(whole), most.get().name(),
                words.share(project, whole));
    }
}
