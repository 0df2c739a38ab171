/// The 12 tables as documents state them, cell by cell.
package budgetexplorer.model.table;
