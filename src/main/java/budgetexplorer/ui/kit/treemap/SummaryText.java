package budgetexplorer.ui.kit.treemap;

import org.jspecify.annotations.Nullable;

/// Words what a screen reader says of a treemap as a whole.
@FunctionalInterface
public interface SummaryText {
    /// A sentence such as “5 tiles, selected: …”.
    ///
    /// @param count how many tiles are shown, gathered ones included
    /// @param selected the selected tile, or null for none
    String of(int count, @Nullable Tile selected);
}
