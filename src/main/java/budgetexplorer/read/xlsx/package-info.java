/// The .xlsx format.
package budgetexplorer.read.xlsx;
