/// A stated table on screen: merged headers, frozen key columns, a selection of cells, copying, sorting and filtering.
package budgetexplorer.ui.kit.table;
