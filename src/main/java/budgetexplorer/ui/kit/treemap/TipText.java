package budgetexplorer.ui.kit.treemap;

/// Words the tooltip of a tile.
@FunctionalInterface
public interface TipText {
    /// Lines of text.
    ///
    /// @param rest whether the tile stands for the gathered ones
    String of(Tile tile, boolean rest);
}
