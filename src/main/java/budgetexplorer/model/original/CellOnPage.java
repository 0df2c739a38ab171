package budgetexplorer.model.original;

/// Where a cell of a sheet stands on a page.
///
/// @param sheet  the sheet's name, as in [budgetexplorer.model.table.Source]
/// @param row    the number of the row on its sheet, from 1
/// @param column from 0, as [budgetexplorer.model.table.Column#index()]
public record CellOnPage(String sheet, int row, int column, PagePlace place) {}
