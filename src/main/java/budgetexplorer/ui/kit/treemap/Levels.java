package budgetexplorer.ui.kit.treemap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Which tiles fill the treemap: all of them, or those gathered in a rest that was expanded, which may hold a rest too.
final class Levels {
    /// An expanded rest.
    ///
    /// @param rest the tile that stood for the gathered ones
    record Level(Tile rest, List<Tile> tiles) {}

    private final List<Tile> all;
    private final Deque<Level> expanded = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper anyExpanded;
    private int revision;

    /// @param all the live list of all tiles
    Levels(Object bean, List<Tile> all) {
        this.all = all;
        this.anyExpanded = new ReadOnlyBooleanWrapper(bean, "restExpanded");
    }

    List<Tile> shown() {
        return expanded.isEmpty() ? all : expanded.getFirst().tiles();
    }

    Optional<Level> innermost() {
        return Optional.ofNullable(expanded.peekFirst());
    }

    void expand(Tile rest, List<Tile> tiles) {
        expanded.push(new Level(rest, List.copyOf(tiles)));
        changed();
    }

    void collapse() {
        if (expanded.poll() != null) {
            changed();
        }
    }

    void reset() {
        expanded.clear();
        changed();
    }

    /// Leaves rests until a tile is shown; stays where it is if there is no such tile.
    void reveal(String id) {
        if (holds(all, id)) {
            while (!holds(shown(), id)) {
                collapse();
            }
        }
    }

    /// A number that grows whenever other tiles may be shown.
    int revision() {
        return revision;
    }

    Optional<Tile> find(String id) {
        return all.stream().filter(tile -> tile.id().equals(id)).findFirst();
    }

    ReadOnlyBooleanProperty anyExpanded() {
        return anyExpanded.getReadOnlyProperty();
    }

    private void changed() {
        revision++;
        anyExpanded.set(!expanded.isEmpty());
    }

    private static boolean holds(List<Tile> tiles, String id) {
        return tiles.stream().anyMatch(tile -> tile.id().equals(id));
    }
}
