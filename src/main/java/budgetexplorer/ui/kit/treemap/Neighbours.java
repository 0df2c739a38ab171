package budgetexplorer.ui.kit.treemap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the tile an arrow key leads to.
final class Neighbours {
    /// Edges that touch may differ by rounding.
    private static final double TOLERANCE = 1e-6;
    /// A tile straight ahead beats a nearer one round the corner.
    private static final double SIDEWAYS_PENALTY = 4;

    private Neighbours() {}

    /// The nearest tile in a direction; empty at the edge.
    static Optional<PlacedTile> next(List<PlacedTile> tiles, PlacedTile from, Direction direction) {
        Box start = from.box();
        return tiles.stream().filter(tile -> !tile.equals(from))
                .filter(tile -> direction.ahead(start, tile.box()) >= -TOLERANCE)
                .min(Comparator.<PlacedTile>comparingDouble(tile -> distance(start, tile.box(), direction))
                        .thenComparingDouble(tile -> direction.offCentre(start, tile.box())));
    }

    /// Rounded, so that touching tiles tie and the one nearest the middle wins.
    private static long distance(Box from, Box to, Direction direction) {
        return Math.round(direction.ahead(from, to) + SIDEWAYS_PENALTY * sideways(from, to, direction));
    }

    /// Tiles that only meet at a corner count as lying aside.
    private static double sideways(Box from, Box to, Direction direction) {
        double aside = direction.aside(from, to);
        return aside < -TOLERANCE ? 0 : Math.max(1, aside);
    }
}
