/// Finds the tables in grids and puts the budget together.
package budgetexplorer.read.recognise;
