package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.CardAbove;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Shows cards above the window, each below a title and a key that closes it.
///
/// @param layer where the cards are shown, once the window is there
record FramedCards(Messages messages, Supplier<SheetLayer> layer) implements CardAbove {
    @Override
    public void show(String title, Function<Runnable, Region> card) {
        SheetLayer sheet = layer.get();
        var framed = new BorderPane(card.apply(sheet::close));
        framed.setTop(SheetHead.of(title, messages, sheet::close));
        framed.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        framed.setAccessibleRole(AccessibleRole.DIALOG);
        framed.setAccessibleText(title);
        sheet.show(framed);
    }
}
