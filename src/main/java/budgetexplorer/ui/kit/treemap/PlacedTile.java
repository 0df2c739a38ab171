package budgetexplorer.ui.kit.treemap;

/// A tile and where it lies.
///
/// @param rest whether it stands for the gathered tiles
record PlacedTile(Tile tile, Box box, boolean rest) {}
