package budgetexplorer.service.overview;

import budgetexplorer.model.BudgetSummary;
import java.util.Optional;

/// What a budget can be compared with.
///
/// @param budget    the department's budget of the year before, if the library has one
/// @param narrative whether the budget has a text, which may say how things changed
public record Previous(Optional<BudgetSummary> budget, boolean narrative) {}
