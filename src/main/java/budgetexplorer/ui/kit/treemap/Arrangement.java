package budgetexplorer.ui.kit.treemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Where each tile lies: the largest first, those too small to see gathered into one at the end.
///
/// Nothing is gathered where that would hide more than it shows: a single tile, or tiles that make up
/// more than half of the whole. Immutable; safe on any thread.
///
/// @param placed every tile with an area, in the order of the layout
/// @param gathered the tiles that the last of them stands for, largest first
record Arrangement(List<PlacedTile> placed, List<Tile> gathered) {
    /// The least area of a tile of its own, in square pixels.
    static final double LEAST_AREA = 14 * 14;

    static final Arrangement EMPTY = new Arrangement(List.of(), List.of());

    /// Arranges tiles within a rectangle.
    ///
    /// @param restTile makes the tile that stands for the gathered ones
    /// @throws ArithmeticException if the sum of the weights exceeds 64 bits
    static Arrangement of(List<Tile> tiles, Box area, Function<List<Tile>, Tile> restTile) {
        List<Tile> sorted = tiles.stream().filter(tile -> tile.weight() > 0)
                .sorted(Comparator.comparingLong(Tile::weight).reversed()).toList();
        if (sorted.isEmpty() || area.area() <= 0) {
            return EMPTY;
        }
        int kept = countKept(sorted, area.area());
        List<Tile> gathered = sorted.subList(kept, sorted.size());
        List<Tile> shown = new ArrayList<>(sorted.subList(0, kept));
        if (!gathered.isEmpty()) {
            shown.add(restTile.apply(gathered));
        }
        return new Arrangement(place(shown, kept, area), gathered);
    }

    static long weightOf(List<Tile> tiles) {
        return tiles.stream().mapToLong(Tile::weight).reduce(0, Math::addExact);
    }

    private static int countKept(List<Tile> sorted, double area) {
        long total = weightOf(sorted);
        double leastWeight = total * (LEAST_AREA / area);
        int kept = (int) sorted.stream().takeWhile(tile -> tile.weight() >= leastWeight).count();
        long rest = weightOf(sorted.subList(kept, sorted.size()));
        boolean worthwhile = sorted.size() - kept > 1 && rest <= total / 2;
        return worthwhile ? kept : sorted.size();
    }

    private static List<PlacedTile> place(List<Tile> shown, int kept, Box area) {
        List<Box> boxes = Squarify.layout(shown.stream().mapToLong(Tile::weight).toArray(), area);
        return IntStream.range(0, shown.size())
                .mapToObj(index -> new PlacedTile(shown.get(index), boxes.get(index), index >= kept)).toList();
    }

    /// The tile under a point.
    Optional<PlacedTile> at(double x, double y) {
        return placed.stream().filter(tile -> tile.box().contains(x, y)).findFirst();
    }

    /// The tile that shows an id: its own, or the rest if it is gathered there.
    Optional<PlacedTile> showing(String id) {
        return placed.stream().filter(tile -> !tile.rest() && tile.tile().id().equals(id)).findFirst()
                .or(() -> gathered.stream().anyMatch(tile -> tile.id().equals(id)) ? rest() : Optional.empty());
    }

    /// The tile that stands for the gathered ones.
    Optional<PlacedTile> rest() {
        return gathered.isEmpty() ? Optional.empty() : Optional.of(placed.getLast());
    }
}
