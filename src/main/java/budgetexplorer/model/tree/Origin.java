package budgetexplorer.model.tree;

import budgetexplorer.model.table.TableKind;

/// Where a node's amounts come from.
public sealed interface Origin {
    /// A row of a table states them.
    ///
    /// @param row the row's number in its sheet
    record Stated(TableKind table, int row) implements Origin {}

    /// No document states them: they are the sum of the node's children.
    record Computed() implements Origin {}
}
