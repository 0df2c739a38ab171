/// The pages of the documents that budgets came from.
package budgetexplorer.ui.original;
