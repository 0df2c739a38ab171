/// Budgets side by side.
package budgetexplorer.compare;
