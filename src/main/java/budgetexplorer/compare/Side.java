package budgetexplorer.compare;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the budgets of a comparison.
///
/// @param total  the department's amounts as stated
/// @param byCode what the department spends under each code compared
public record Side(BudgetSummary budget, Amounts total, Map<String, Amounts> byCode) {
    public Side {
        byCode = Map.copyOf(byCode);
    }

    /// By how much the codes together exceed the stated total; empty if they make it exactly or something is missing.
    public Optional<Money> difference() {
        Money stated = total.total();
        Money sum = Amounts.sum(List.copyOf(byCode.values())).total();
        return stated == null || sum == null || sum.fen() == stated.fen()
                ? Optional.empty()
                : Optional.of(sum.minus(stated));
    }
}
