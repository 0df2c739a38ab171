package budgetexplorer.model.table;

/// A cell of one of the 12 tables.
///
/// @param row     the number of its row
/// @param column  its place among the table's columns, from 0
/// @param address column letters and row number, `D9`
public record StatedCell(TableKind table, int row, int column, String address) {}
