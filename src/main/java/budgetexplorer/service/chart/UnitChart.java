package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who spends the money: a bar for each unit, the largest first; the smallest of many in one.
record UnitChart(Subject subject, ChartWords words) {
    private static final int MOST = 15;

    Chart chart() {
        List<TreeNode> units = subject.functions().map(UnitChart::units).orElse(List.of());
        List<TreeNode> sorted = units.stream().sorted(Comparator.comparingLong(UnitChart::fen).reversed()).toList();
        List<BarData.Bar> bars = new ArrayList<>();
        sorted.stream().limit(MOST).forEach(unit -> bars.add(bar(unit, units.indexOf(unit))));
        if (sorted.size() > MOST) {
            bars.add(rest(sorted.subList(MOST, sorted.size())));
        }
        return words.chart("units", words.text("chart.units"), heading(sorted),
                units.isEmpty() ? List.of() : List.of(words.text("chart.units.note")), new BarData(bars));
    }

    static List<TreeNode> units(TreeNode department) {
        return department.children().stream().filter(child -> child.level() == Level.UNIT).toList();
    }

    private static long fen(TreeNode unit) {
        Money total = unit.amounts().total();
        return total == null ? 0 : total.fen();
    }

    private BarData.Bar bar(TreeNode unit, int place) {
        return new BarData.Bar(unit.name(), unit.amounts().total(), new Ink.Fixed(Palette.unit(place)), share(unit),
                subject.line(List.of(unit.code())));
    }

    private String share(TreeNode unit) {
        return Optional.ofNullable(unit.amounts().total()).flatMap(total -> subject.total()
                .map(whole -> words.text("chart.remark.share", words.share(total, whole)))).orElse("");
    }

    private BarData.Bar rest(List<TreeNode> units) {
        Money sum = units.stream().map(unit -> unit.amounts().total()).filter(Objects::nonNull)
                .reduce(new Money(0, 1), Money::plus);
        return new BarData.Bar(words.text("chart.rest", units.size()), sum, Ink.Role.NEUTRAL, "",
                subject.line(List.of()));
    }

    private String heading(List<TreeNode> units) {
        if (units.isEmpty()) {
            return subject.functions().isPresent()
                    ? words.text("chart.units.none", words.department(), words.year())
                    : words.text("chart.functions.missing", words.department(), words.year());
        }
        TreeNode first = units.getFirst();
        return Optional.ofNullable(first.amounts().total()).flatMap(total -> subject.total()
                .map(whole -> words.text("chart.units.heading", first.name(), words.amount(total),
                        words.share(total, whole), units.size())))
                .orElseGet(() -> words.text("chart.units.plain", words.department(), words.year(), units.size()));
    }
}
