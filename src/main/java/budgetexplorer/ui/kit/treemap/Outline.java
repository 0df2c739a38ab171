package budgetexplorer.ui.kit.treemap;

/// The line round a tile.
enum Outline {
    NONE,
    /// The selected tile, or the rest that holds it.
    SELECTED,
    /// The rest while the arrow keys stand on it; it cannot be selected.
    CURSOR
}
