/// The drill-down: table, picture and details of one budget.
package budgetexplorer.ui.explore;
