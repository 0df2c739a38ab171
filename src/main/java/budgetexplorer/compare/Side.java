package budgetexplorer.compare;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.tree.Amounts;
import java.util.Optional;
import java.util.OptionalInt;

/// One of the budgets of a comparison.
///
/// @param units     how many units it has; empty if its documents do not say
/// @param headcount 编制; empty if nobody knows
/// @param amounts   the department's total and its structure, as far as its documents state them
/// @param unit      the unit in which its tables state money; empty if it has none
/// @param generalOnly whether its expenditure is that of the general public budget alone, since it has no table of all
public record Side(BudgetSummary budget, OptionalInt units, Optional<Headcount> headcount, Amounts amounts,
        Optional<MoneyUnit> unit, boolean generalOnly) {
    /// A side of which no amounts are known.
    public Side(BudgetSummary budget, OptionalInt units, Optional<Headcount> headcount) {
        this(budget, units, headcount, Amounts.ofTotal(null), Optional.empty(), false);
    }

    /// 编制 of a department.
    ///
    /// @param source who says so
    /// @param words  what was counted, as the text has it; empty for what was entered
    public record Headcount(int people, Source source, String words) {}

    /// Who says how many people there are.
    public enum Source {
        /// The user.
        ENTERED,
        /// The budget's own text.
        NARRATIVE
    }
}
