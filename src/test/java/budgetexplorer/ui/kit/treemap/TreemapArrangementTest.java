package budgetexplorer.ui.kit.treemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreemapArrangementTest {
    private static final Box AREA = Box.of(100, 100);

    @Test
    void theLargestComesFirstAndEqualsKeepTheirOrder() {
        Arrangement arrangement = arrange(tile("a", 10), tile("b", 30), tile("c", 10), tile("none", 0));

        assertThat(arrangement.placed()).extracting(placed -> placed.tile().id()).containsExactly("b", "a", "c");
        assertThat(arrangement.gathered()).isEmpty();
        assertThat(arrangement.rest()).isEmpty();
    }

    @Test
    void tinyTilesAreGatheredAtTheEndAndAreasAddUp() {
        Arrangement arrangement = arrange(tile("a", 9_000), tile("x", 100), tile("b", 700), tile("y", 100),
                tile("z", 100));

        assertThat(arrangement.gathered()).extracting(Tile::id).containsExactly("x", "y", "z");
        assertThat(arrangement.placed()).extracting(PlacedTile::rest).containsExactly(false, false, true);
        PlacedTile rest = arrangement.rest().orElseThrow();
        assertThat(rest.tile().label()).isEqualTo("其余 3 项");
        assertThat(rest.tile().weight()).isEqualTo(300);
        assertThat(rest.box().area()).isCloseTo(300, Offset.offset(1e-6));
        assertThat(arrangement.placed().stream().mapToDouble(placed -> placed.box().area()).sum()).isCloseTo(10_000,
                Offset.offset(1e-6));
    }

    @Test
    void oneTinyTileIsItself() {
        assertThat(arrange(tile("a", 9_900), tile("x", 100)).rest()).isEmpty();
    }

    @Test
    void nothingIsGatheredIfThatHidMoreThanItShows() {
        Arrangement arrangement = arrange(
                IntStream.range(0, 5_000).mapToObj(index -> tile("tile" + index, 10)).toArray(Tile[]::new));

        assertThat(arrangement.placed()).hasSize(5_000);
    }

    @Test
    void anIdIsShownByItsTileOrByTheRest() {
        Arrangement arrangement = arrange(tile("a", 9_800), tile("x", 100), tile("y", 100));

        assertThat(arrangement.showing("a")).get().extracting(PlacedTile::rest).isEqualTo(false);
        assertThat(arrangement.showing("y")).isEqualTo(arrangement.rest()).isPresent();
        assertThat(arrangement.showing("elsewhere")).isEmpty();
    }

    @Test
    void aPointBelongsToOneTile() {
        Arrangement arrangement = arrange(tile("a", 1), tile("b", 1));

        assertThat(Stream.of(0.0, 49.9, 50.0, 99.9).map(y -> arrangement.at(10, y).orElseThrow().tile().id()))
                .containsExactly("a", "a", "b", "b");
        assertThat(arrangement.at(100, 10)).isEmpty();
    }

    @Test
    void nothingToDrawIsEmpty() {
        assertThat(arrange(tile("none", 0))).isEqualTo(Arrangement.EMPTY);
        assertThat(Arrangement.of(List.of(tile("a", 1)), Box.of(0, 50), gathered -> tile("", 1)))
                .isEqualTo(Arrangement.EMPTY);
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatThrownBy(() -> tile("a", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Arrangement arrange(Tile... tiles) {
        return Arrangement.of(List.of(tiles), AREA, gathered -> new Tile("", "其余 " + gathered.size() + " 项", "",
                Arrangement.weightOf(gathered), Color.GRAY));
    }

    private static Tile tile(String id, long weight) {
        return new Tile(id, id, "", weight, Color.BLUE);
    }
}
