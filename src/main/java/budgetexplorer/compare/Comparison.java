package budgetexplorer.compare;

import budgetexplorer.model.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Budgets side by side. Immutable.
///
/// @param whole  what every budget has in all, of which shares are taken
/// @param opened the rows that were opened, from the outside inwards; the rows compared are below the last
/// @param rows   what is compared, in the order of the codes or of the table; rows of a greater depth follow the row they
///     are part of
public record Comparison(Question question, List<Side> sides, Row whole, List<Row> opened, List<Row> rows) {
    public Comparison {
        sides = List.copyOf(sides);
        opened = List.copyOf(opened);
        rows = List.copyOf(rows);
    }

    /// What the rows are together in each budget, as its documents have it.
    public Row total() {
        return opened.isEmpty() ? whole : opened.getLast();
    }

    /// By how much the rows together exceed their total; empty if they make it exactly or something is missing.
    public Optional<Money> excess(int side) {
        Optional<Money> sum = sum(side);
        return total().values().get(side).amount()
                .flatMap(stated -> sum.map(found -> found.minus(stated)).filter(difference -> !difference.isZero()));
    }

    /// The sum of the rows; empty if there is none to add up.
    public Optional<Money> sum(int side) {
        return rows.stream().filter(row -> row.depth() == 0).map(row -> row.values().get(side))
                .flatMap(value -> value.amount().stream()).reduce(Money::plus);
    }

    /// Whether the budgets differ in something that a reader must be told of.
    public boolean differIn(Function<Side, ?> property) {
        return sides.stream().map(property).distinct().count() > 1;
    }
}
