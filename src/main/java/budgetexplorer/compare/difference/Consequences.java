package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tells which changed sums changed by just what the lines or columns changed that they are the sums of.
final class Consequences {
    private final List<Delta> before = new ArrayList<>();
    private final List<Delta> after = new ArrayList<>();
    private final Lines lines;

    Consequences(Lines old, Lines now, Pairs pairs) {
        this.lines = now;
        for (int place = 0; place < old.size(); place++) {
            int other = pairs.ofBefore(place);
            if (other < 0) {
                before.add(Delta.of(old.line(place), null, old.line(place)));
            } else if (!old.line(place).unit().equals(now.line(other).unit()) && !now.line(other).isUnit()) {
                before.add(Delta.of(old.line(place), null, old.line(place)));
                after.add(Delta.of(null, now.line(other), now.line(other)));
            } else {
                after.add(Delta.of(old.line(place), now.line(other), now.line(other)));
            }
        }
        for (int place = 0; place < now.size(); place++) {
            if (pairs.ofAfter(place) < 0) {
                after.add(Delta.of(null, now.line(place), now.line(place)));
            }
        }
    }

    List<Change> marked(List<Change> changes) {
        return changes.stream().map(change -> isConsequence(change) ? change.asConsequence() : change).toList();
    }

    private boolean isConsequence(Change change) {
        if (change.kind() != Kind.CHANGED || change.aspect() != Aspect.CELL || change.after().isEmpty()
                || !(change.after().get().link() instanceof Link.TableCell cell)) {
            return false;
        }
        return after.stream().filter(delta -> delta.line().row().number() == cell.row().orElse(-1))
                .anyMatch(delta -> delta.line().values().entrySet().stream()
                        .filter(value -> value.getValue().column() == cell.column().orElse(-1))
                        .anyMatch(value -> follows(delta, value.getKey())));
    }

    private boolean follows(Delta whole, ColumnKey column) {
        Money change = whole.amounts().get(column);
        return change != null && (followsFromColumns(whole, column, change)
                || parts(whole.line()).anyMatch(parts -> isSum(change, all().filter(delta -> parts.test(delta.line()))
                        .flatMap(delta -> Stream.ofNullable(delta.amounts().get(column))))));
    }

    private static boolean followsFromColumns(Delta whole, ColumnKey column, Money change) {
        return FieldParts.of(column.field()).stream().anyMatch(fields -> isSum(change, fields.stream()
                .flatMap(field -> Stream.ofNullable(whole.amounts().get(new ColumnKey(field, ""))))));
    }

    private Stream<Delta> all() {
        return Stream.concat(before.stream(), after.stream());
    }

    /// Each amount was rounded on its own, so that sums may miss by a little for each.
    private static boolean isSum(Money change, Stream<Money> parts) {
        List<Money> terms = parts.toList();
        Optional<Money> sum = terms.stream().reduce(Money::plus);
        return sum.filter(total -> Math.abs(total.fen() - change.fen()) <= change.step() * (terms.size() + 1)
                && total.isPositive() == change.isPositive()).isPresent();
    }

    /// What a line may be the sum of, in one way or another.
    private Stream<Predicate<Line>> parts(Line whole) {
        return switch (whole.kind()) {
            case TOTAL, FUND, DEPARTMENT -> Stream.of(line -> line.kind() == RowKind.UNIT, this::isLeaf,
                    line -> line.kind() == RowKind.DEPARTMENT && whole.kind() != RowKind.DEPARTMENT);
            case UNIT -> Stream.of(line -> line.unit().equals(whole.unit()) && isLeaf(line));
            case ITEM -> Stream.of(line -> isBelow(line, whole) && isLeaf(line));
            case PROJECT -> Stream.of();
            case LINE -> outlined(whole);
        };
    }

    private boolean isLeaf(Line line) {
        return line.kind() == RowKind.PROJECT
                || (line.kind() == RowKind.ITEM && lines.all().stream().noneMatch(other -> isBelow(other, line)));
    }

    private static boolean isBelow(Line line, Line whole) {
        return line.kind() == RowKind.ITEM && line.unit().equals(whole.unit()) && !whole.code().isEmpty()
                && line.code().length() > whole.code().length() && line.code().startsWith(whole.code());
    }

    private Stream<Predicate<Line>> outlined(Line whole) {
        Predicate<Line> sameHalf = line -> line.half() == whole.half() && line.kind() == RowKind.LINE;
        if (whole.level() > 0) {
            int place = lines.all().indexOf(whole);
            return Stream.of(sameHalf.and(line -> line.parent() == place));
        }
        if (!isSum(whole)) {
            return Stream.of();
        }
        return Stream.of(sameHalf.and(line -> line.level() == 1),
                sameHalf.and(line -> line.level() == 1 || (line.level() == 0 && !isSum(line))));
    }

    private static boolean isSum(Line line) {
        return line.name().endsWith("计");
    }
}
