package budgetexplorer.compare;

import static java.util.Comparator.comparingDouble;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Budgets side by side. Amounts that a budget does not have are absent, never zero; shares are of each department's own
/// stated total.
///
/// @param rows the codes that any of the budgets has, those with the largest share first
public record Comparison(List<Side> sides, List<Row> rows) {
    public Comparison {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
    }

    /// A code in every budget.
    ///
    /// @param values in the order of the budgets
    public record Row(String code, String name, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }

        double largestShare() {
            return values.stream().flatMap(value -> value.share().stream()).mapToDouble(Double::doubleValue).max()
                    .orElse(0);
        }
    }

    /// An amount and its share of the department's total, 0 to 1; both empty where the budget has no such code.
    public record Value(Optional<Money> amount, Optional<Double> share) {}

    /// Compares by the codes that the sides bring along.
    ///
    /// @param name names a code
    public static Comparison of(List<Side> sides, Function<String, String> name) {
        List<Row> rows = sides.stream().map(side -> side.byCode().keySet()).flatMap(Collection::stream).distinct()
                .map(code -> new Row(code, name.apply(code), sides.stream().map(side -> value(side, code)).toList()))
                .sorted(comparingDouble(Row::largestShare).reversed()).toList();
        return new Comparison(sides, rows);
    }

    private static Value value(Side side, String code) {
        Amounts amounts = side.byCode().get(code);
        return amounts == null ? new Value(Optional.empty(), Optional.empty()) : value(side, amounts.total());
    }

    private static Value value(Side side, @Nullable Money amount) {
        Money whole = side.total().total();
        return new Value(Optional.ofNullable(amount), amount == null || whole == null || whole.isZero()
                ? Optional.empty()
                : Optional.of(amount.shareOf(whole)));
    }

    /// A side's own total, which is all of it.
    public static Value whole(Side side) {
        return value(side, side.total().total());
    }

    /// 人员经费, 公用经费 and 项目支出 of a side with their shares.
    public static List<Value> structure(Side side) {
        Amounts total = side.total();
        return Stream.of(total.personnel(), total.operating(), total.project()).map(amount -> value(side, amount))
                .toList();
    }

    /// Whether the budgets are of different years, which a reader must be told.
    public boolean hasDifferentYears() {
        return sides.stream().map(side -> side.budget().id().year()).distinct().count() > 1;
    }

    /// Whether the budgets are at different stages, which a reader must be told.
    public boolean hasDifferentStages() {
        return sides.stream().map(side -> side.budget().id().stage()).distinct().count() > 1;
    }

    /// The row in which a side has its largest share.
    public Optional<Row> largest(int side) {
        return rows.stream().filter(row -> row.values().get(side).share().isPresent())
                .max(comparingDouble(row -> row.values().get(side).share().orElse(0.0)));
    }
}
