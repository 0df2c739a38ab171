/// The first page on a budget.
package budgetexplorer.ui.overview;
