/// The 12 tables as a document states them.
package budgetexplorer.ui.tables;
