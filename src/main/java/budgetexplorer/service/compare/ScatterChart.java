package budgetexplorer.service.compare;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.chart.ScatterData;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The budgets by what part 项目支出 has of them, and by what 公用经费 is for each 人员经费.
record ScatterChart(ChartSubject subject) {
    private record Placed(int side, double operating, double project) {}

    Chart chart() {
        List<Placed> placed = subject.sides().boxed().flatMap(side -> placed(side).stream()).toList();
        boolean drawn = placed.size() > 1;
        List<String> missing = subject.sides().filter(side -> placed.stream().noneMatch(point -> point.side() == side))
                .mapToObj(subject::side).toList();
        List<String> notes = new ArrayList<>();
        if (drawn && !missing.isEmpty()) {
            notes.add(subject.messages().text("compare.chart.notDrawn", subject.words().join(missing)));
        }
        return subject.chart("scatter", subject.messages().text("compare.chart.scatter"),
                drawn ? heading(placed) : subject.messages().text("compare.chart.empty.structure"), notes,
                new ScatterData(subject.messages().text("compare.chart.scatter.across"),
                        subject.messages().text("compare.chart.scatter.up"),
                        drawn ? placed.stream().map(this::point).toList() : List.of()));
    }

    private Optional<Placed> placed(int side) {
        Amounts amounts = subject.comparison().sides().get(side).amounts();
        return part(amounts.operating(), amounts.personnel()).flatMap(operating -> part(amounts.project(),
                amounts.total()).map(project -> new Placed(side, operating, project)));
    }

    private static Optional<Double> part(@Nullable Money part, @Nullable Money whole) {
        return part == null || whole == null || !whole.isPositive()
                ? Optional.empty()
                : Optional.of(part.shareOf(whole));
    }

    private ScatterData.Point point(Placed placed) {
        var budget = subject.comparison().sides().get(placed.side()).budget();
        return new ScatterData.Point(subject.side(placed.side()), new Quantity.Share(placed.operating()),
                new Quantity.Share(placed.project()), subject.sideInk(placed.side()), budget.department().name(),
                Optional.of(new Link.Line(budget.id(), Hierarchy.FUNCTION, List.of())));
    }

    private String heading(List<Placed> placed) {
        Placed most = placed.stream().max(Comparator.comparingDouble(Placed::project)).orElseThrow();
        Placed least = placed.stream().min(Comparator.comparingDouble(Placed::project)).orElseThrow();
        double low = placed.stream().mapToDouble(Placed::operating).min().orElse(0);
        double high = placed.stream().mapToDouble(Placed::operating).max().orElse(0);
        if (share(most.project()).equals(share(least.project()))) {
            return subject.messages().text("compare.chart.scatter.same", share(most.project()), share(low),
                    share(high));
        }
        return subject.messages().text("compare.chart.scatter.heading", told(most), told(least), share(low),
                share(high));
    }

    private String told(Placed placed) {
        return subject.messages().text("compare.rate", subject.side(placed.side()), share(placed.project()));
    }

    private String share(double part) {
        return subject.words().format().share(part);
    }
}
