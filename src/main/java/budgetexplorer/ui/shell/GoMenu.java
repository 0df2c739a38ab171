package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.library.LibraryViewModel;
import java.util.function.IntConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Ways: back and forward, to the screens, to the neighbouring budgets, to the other parts of the window.
final class GoMenu extends Menu {
    /// @param moveFocus moves the keyboard some areas of the window on
    GoMenu(Messages messages, Screens screens, LibraryViewModel library, IntConsumer moveFocus) {
        super(messages.text("menu.go"));
        setId("menu-go");
        var items = new Items(messages);
        MenuItem back = items.item(Shortcut.BACK, screens::back);
        back.disableProperty().bind(screens.wayBackProperty().not());
        MenuItem forward = items.item(Shortcut.FORWARD, screens::forward);
        forward.disableProperty().bind(screens.wayForwardProperty().not());
        getItems().addAll(back, forward, new SeparatorMenuItem());
        for (Screen screen : screens.available()) {
            getItems().add(items.item(screen.shortcut(), () -> screens.choose(screen)));
        }
        getItems().addAll(new SeparatorMenuItem(),
                items.item(Shortcut.PREVIOUS_BUDGET, () -> library.selectNeighbour(-1)),
                items.item(Shortcut.NEXT_BUDGET, () -> library.selectNeighbour(1)), new SeparatorMenuItem(),
                items.item(Shortcut.NEXT_AREA, () -> moveFocus.accept(1)),
                items.item(Shortcut.PREVIOUS_AREA, () -> moveFocus.accept(-1)));
    }
}
