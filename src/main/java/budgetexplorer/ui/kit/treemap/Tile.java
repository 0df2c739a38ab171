package budgetexplorer.ui.kit.treemap;

import javafx.scene.paint.Color;

/// One part of the whole that a [Treemap] shows.
///
/// @param id what the caller knows the part by; unique within one treemap
/// @param label the name in words
/// @param value the formatted amount, such as `6,450.00 · 90.6%`; where that is too wide only what stands
///        before the first ` · ` is shown, and never a number cut short
/// @param weight the exact amount in 分, not negative; a tile of 0 has no area and is never drawn
/// @param colour the fill
public record Tile(String id, String label, String value, long weight, Color colour) {
    public Tile {
        if (weight < 0) {
            throw new IllegalArgumentException("negative weight of " + id + ": " + weight);
        }
    }

    /// The label, and the value on a line of its own.
    public String words() {
        return value.isEmpty() ? label : label + "\n" + value;
    }
}
