package budgetexplorer.model.table;

/// A cell of one of the 12 tables.
///
/// @param address column letters and row number, `D9`
public record StatedCell(TableKind table, String address) {}
