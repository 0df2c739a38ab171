package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar.
final class MainMenu extends MenuBar {
    /// What the menu starts.
    interface Actions {
        void importFiles();

        void importFolder();

        void importSamples();

        void newLibrary();

        void openLibrary();

        void quit();
    }

    private final Messages messages;
    private final Items items;

    /// @param others what stands right of the menu of files
    MainMenu(Actions actions, Messages messages, List<Menu> others) {
        this.messages = messages;
        this.items = new Items(messages);
        setId("menu");
        getMenus().add(file(actions));
        getMenus().addAll(others);
    }

    private Menu file(Actions actions) {
        var menu = new Menu(messages.text("menu.file"));
        menu.setId("menu-file");
        menu.getItems().addAll(items.item(Shortcut.IMPORT, actions::importFiles),
                items.item(Shortcut.IMPORT_FOLDER, actions::importFolder),
                items.item(Shortcut.NEW_LIBRARY, actions::newLibrary),
                items.item(Shortcut.OPEN_LIBRARY, actions::openLibrary),
                items.item("menu.samples", actions::importSamples), new SeparatorMenuItem(),
                items.item(Shortcut.QUIT, actions::quit));
        return menu;
    }
}
