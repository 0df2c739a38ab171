package budgetexplorer.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

/// The menu bar.
final class MainMenu extends MenuBar {
    MainMenu(Menu... menus) {
        super(menus);
        setId("menu");
    }
}
