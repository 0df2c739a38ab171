/// The charts of a budget.
package budgetexplorer.ui.chart;
