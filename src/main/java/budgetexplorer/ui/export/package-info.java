/// Exporting the budget that is looked at: what, how and where to.
package budgetexplorer.ui.export;
