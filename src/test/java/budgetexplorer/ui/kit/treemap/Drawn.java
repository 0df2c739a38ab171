package budgetexplorer.ui.kit.treemap;

import java.util.List;
import javafx.scene.paint.Color;

/// What a treemap of a size draws, for tests of other packages.
public final class Drawn {
    private Drawn() {}

    /// The tiles with an area, that of the rest included.
    public static List<Tile> tiles(List<Tile> tiles, double width, double height) {
        return Arrangement.of(tiles, Box.of(width, height), gathered -> new Tile("", "其余", "",
                Arrangement.weightOf(gathered), Color.GREY)).placed().stream().map(PlacedTile::tile).toList();
    }
}
