/// Budgets side by side.
package budgetexplorer.ui.compare;
