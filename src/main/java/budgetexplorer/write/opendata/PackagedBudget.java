package budgetexplorer.write.opendata;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.table.Budget;

/// A budget that goes into a package.
///
/// @param names of the 类 and 款 that its tables leave out
public record PackagedBudget(BudgetId id, Budget budget, ClassificationNames names) {}
