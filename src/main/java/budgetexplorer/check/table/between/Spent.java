package budgetexplorer.check.table.between;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;

/// Whether table 3 leaves money for the next year.
final class Spent {
    private Spent() {}

    /// Whether a unit, or the whole where none is named, carries anything forward. Where table 3 does not say, table 1 may.
    static boolean isCarriedForward(AuditedBudget budget, Optional<String> unit) {
        return budget.table(TableKind.EXPENDITURE).filter(table -> table.states(Field.CARRIED_FORWARD))
                .map(table -> isCarriedForward(table, unit))
                .orElseGet(
                        () -> budget.table(TableKind.BALANCE).map(Balance::new).filter(Carried::forward).isPresent());
    }

    private static boolean isCarriedForward(StatedTable table, Optional<String> unit) {
        return unit.map(table::unit).orElseGet(table::head)
                .flatMap(row -> table.at(row, Field.CARRIED_FORWARD)).filter(Balance::isSomething).isPresent();
    }
}
