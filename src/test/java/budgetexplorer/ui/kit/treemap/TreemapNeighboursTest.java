package budgetexplorer.ui.kit.treemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// ```
/// +------+---+---+
/// |      | b | c |
/// |  a   +---+---+
/// |      |   d   |
/// +------+-------+
/// ```
class TreemapNeighboursTest {
    private static final PlacedTile A = placed("a", new Box(0, 0, 60, 100));
    private static final PlacedTile B = placed("b", new Box(60, 0, 80, 55));
    private static final PlacedTile C = placed("c", new Box(80, 0, 100, 55));
    private static final PlacedTile D = placed("d", new Box(60, 55, 100, 100));
    private static final List<PlacedTile> ALL = List.of(A, B, C, D);

    @Test
    void leadsToTheTileNextDoorNearestTheMiddle() {
        assertThat(Neighbours.next(ALL, A, Direction.RIGHT)).contains(B);
        assertThat(Neighbours.next(ALL, B, Direction.RIGHT)).contains(C);
        assertThat(Neighbours.next(ALL, B, Direction.DOWN)).contains(D);
        assertThat(Neighbours.next(ALL, C, Direction.LEFT)).contains(B);
        assertThat(Neighbours.next(ALL, D, Direction.LEFT)).contains(A);
        assertThat(Neighbours.next(ALL, D, Direction.UP)).get().isIn(B, C);
    }

    @Test
    void stopsAtTheEdge() {
        assertThat(Neighbours.next(ALL, A, Direction.LEFT)).isEmpty();
        assertThat(Neighbours.next(ALL, A, Direction.UP)).isEmpty();
        assertThat(Neighbours.next(ALL, C, Direction.RIGHT)).isEmpty();
        assertThat(Neighbours.next(ALL, D, Direction.DOWN)).isEmpty();
    }

    @Test
    void straightAheadBeatsTheCorner() {
        PlacedTile corner = placed("corner", new Box(10, 10, 20, 20));
        PlacedTile ahead = placed("ahead", new Box(12, 0, 30, 10));
        PlacedTile from = placed("from", new Box(0, 0, 10, 10));

        assertThat(Neighbours.next(List.of(from, corner, ahead), from, Direction.RIGHT)).contains(ahead);
    }

    @Test
    void everyTileCanBeReached() {
        List<Tile> tiles = new Random(5).longs(60, 500, 5_000).mapToObj(weight -> tile("tile", weight)).toList();
        List<PlacedTile> placed = Arrangement.of(tiles, Box.of(900, 700), gathered -> tile("", 1)).placed();
        Set<PlacedTile> reached = new HashSet<>(List.of(placed.getFirst()));
        Deque<PlacedTile> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            PlacedTile from = next.pop();
            for (Direction direction : Direction.values()) {
                Neighbours.next(placed, from, direction).filter(reached::add).ifPresent(next::push);
            }
        }

        assertThat(reached).hasSameSizeAs(placed);
    }

    private static PlacedTile placed(String id, Box box) {
        return new PlacedTile(tile(id, 1), box, false);
    }

    private static Tile tile(String id, long weight) {
        return new Tile(id, id, "", weight, Color.BLUE);
    }
}
