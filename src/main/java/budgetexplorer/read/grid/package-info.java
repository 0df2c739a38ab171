/// Sheets as cells with positions: what every format is read into.
package budgetexplorer.read.grid;
