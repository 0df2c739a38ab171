package budgetexplorer.model.table;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;

/// What one cell of a stated table holds.
public sealed interface Cell {
    /// Nothing stated, which is not zero.
    record Blank() implements Cell {}

    /// Words or a code.
    record Text(String value) implements Cell {}

    /// An amount of money.
    record Amount(Money money) implements Cell {}

    /// The cell as text: an amount without separators in the unit given, nothing for a blank.
    default String text(MoneyUnit unit) {
        return switch (this) {
            case Blank() -> "";
            case Text(var value) -> value;
            case Amount(var money) -> money.in(unit);
        };
    }
}
