package budgetexplorer.compare;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.tree.Amounts;

import java.util.Map;

/// One of the budgets of a comparison.
///
/// @param total  the department's amounts as stated
/// @param byCode what the department spends under each code compared
public record Side(BudgetSummary budget, Amounts total, Map<String, Amounts> byCode) {
    public Side {
        byCode = Map.copyOf(byCode);
    }
}
