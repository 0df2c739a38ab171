package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What changed in a table that both budgets have. For one use.
final class TableDifference {
    private final Side before;
    private final Side after;
    private final Optional<TableKind> table;
    private final UnitPairs units;
    private final Pairs pairs;
    private final LineChanges changed;
    private final List<Placed> found = new ArrayList<>();

    TableDifference(BudgetId before, BudgetTable old, BudgetId after, BudgetTable now) {
        this.before = new Side(before, Lines.of(old));
        this.after = new Side(after, Lines.of(now));
        this.table = Optional.of(now.kind());
        this.units = UnitPairs.of(this.before.lines(), this.after.lines());
        this.pairs = new LineMatching(this.before.lines(), this.after.lines(), units).match();
        this.changed = new LineChanges(this.before, this.after, units);
    }

    /// What was found, with blanks against zeros counted.
    record Found(List<Change> changes, int blanks) {}

    /// A change with the place it has among the others.
    private record Placed(double place, Change change) {}

    Found find() {
        var lines = this.before.lines();
        for (int place = 0; place < lines.size(); place++) {
            int other = pairs.ofBefore(place);
            if (other < 0) {
                add(placeOfRemoved(place), new Change(Kind.REMOVED, table, Aspect.LINE, "",
                        Optional.of(before.line(lines.line(place))), Optional.empty()));
            } else {
                double at = other;
                changed.between(lines.line(place), after.lines().line(other)).forEach(change -> add(at, change));
            }
        }
        for (int place = 0; place < after.lines().size(); place++) {
            if (pairs.ofAfter(place) < 0) {
                add(place, new Change(Kind.ADDED, table, Aspect.LINE, "", Optional.empty(),
                        Optional.of(after.line(after.lines().line(place)))));
            }
        }
        List<Change> all = new ArrayList<>(new FrameChanges(before, after).changes());
        found.stream().sorted(Comparator.comparingDouble(Placed::place)).map(Placed::change).forEach(all::add);
        return new Found(new Consequences(before.lines(), after.lines(), pairs).marked(all), changed.blanks());
    }

    private void add(double place, Change change) {
        found.add(new Placed(place, change));
    }

    /// Behind the line that it stood behind.
    private double placeOfRemoved(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (pairs.ofBefore(i) >= 0) {
                return pairs.ofBefore(i) + 0.5;
            }
        }
        return -0.5;
    }
}
