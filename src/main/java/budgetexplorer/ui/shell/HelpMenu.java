package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import javafx.scene.control.Menu;

/// The guide, the shortcuts, where the program logs what goes wrong, and what it is.
final class HelpMenu extends Menu {
    HelpMenu(HelpActions actions, Runnable shortcuts, Messages messages) {
        super(messages.text("menu.help"));
        setId("menu-help");
        var items = new Items(messages);
        getItems().addAll(items.item(Shortcut.GUIDE, actions::showGuide), items.item(Shortcut.SHORTCUTS, shortcuts),
                items.item("menu.logs", actions::openLogs), items.item("menu.about", actions::showAbout));
    }
}
