package budgetexplorer.ui.kit.treemap;

/// Words the tile that stands for those too small to draw.
@FunctionalInterface
public interface RestText {
    /// The words for some gathered tiles.
    ///
    /// @param count how many tiles are gathered
    /// @param weight their sum in 分
    TileText of(int count, long weight);
}
