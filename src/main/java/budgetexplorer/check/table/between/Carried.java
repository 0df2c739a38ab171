package budgetexplorer.check.table.between;

import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.table.balance.Balance;

/// Whether money moves from one year to the next.
final class Carried {
    private Carried() {}

    /// Whether table 1 or 4 carries anything into the next year.
    static boolean forward(Balance balance) {
        return balance.carried(Side.EXPENSE).filter(Balance::isSomething).isPresent();
    }

    /// Whether table 1 or 4 has anything that the last year left.
    static boolean over(Balance balance) {
        return balance.carried(Side.INCOME).filter(Balance::isSomething).isPresent();
    }
}
