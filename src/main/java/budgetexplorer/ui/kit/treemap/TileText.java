package budgetexplorer.ui.kit.treemap;

/// The words on a tile.
///
/// @param label the name in words
/// @param value the formatted amount; may be empty
public record TileText(String label, String value) {}
