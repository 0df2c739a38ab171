/// The list of budgets.
package budgetexplorer.ui.library;
