package budgetexplorer.model.evidence;

import budgetexplorer.model.table.TableKind;

/// A cell of one of a budget's tables, the way links name it.
///
/// @param row    the number of the row
/// @param column the place among the table's columns, from 0
public record CellPlace(TableKind table, int row, int column) {}
