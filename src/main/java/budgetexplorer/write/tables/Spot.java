package budgetexplorer.write.tables;

/// A cell in the body of a form.
///
/// @param row    from 0
/// @param column from 0
public record Spot(int row, int column) {}
