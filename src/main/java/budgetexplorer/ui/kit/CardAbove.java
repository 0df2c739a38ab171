package budgetexplorer.ui.kit;

import java.util.function.Function;
import javafx.scene.layout.Region;

/// Shows a card above everything in the window; the window implements it, so that screens need not know how. For the FX
/// thread.
@FunctionalInterface
public interface CardAbove {
    /// Shows a card, which Esc and a click beside it close, too.
    ///
    /// @param title of the card
    /// @param card  makes what is below the title, given what closes it
    void show(String title, Function<Runnable, Region> card);
}
