package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of files, libraries and windows.
final class FileMenu extends Menu {
    private final Actions actions;
    private final Messages messages;
    private final Menu recent;

    /// What the menu starts.
    interface Actions {
        void importFiles();

        void importFolder();

        void importSamples();

        void print();

        /// Writes the budget that is looked at to a file for others.
        void export();

        /// Completes the text of the budget that is looked at.
        void completeText();

        /// Writes the tables that are looked at to a file.
        void exportView();

        /// Whether something is shown that can be printed.
        ObservableBooleanValue printable();

        void newLibrary();

        void openLibrary();

        void openLibraryBeside();

        void openRecent(Path file);

        void manage();

        /// Shows the backups of the library.
        void backups();

        void newWindow();

        void closeWindow();

        void quit();

        /// The libraries opened last, the latest first.
        List<Path> recent();

        /// Tells, once it is known, which files are there.
        void existing(List<Path> files, Consumer<Set<Path>> found);
    }

    FileMenu(Actions actions, Messages messages) {
        super(messages.text("menu.file"));
        this.actions = actions;
        this.messages = messages;
        this.recent = new Menu(messages.text("menu.recent"));
        recent.setId("menu.recent");
        setId("menu-file");
        var items = new Items(messages);
        getItems().addAll(items.item(Shortcut.IMPORT, actions::importFiles),
                items.item(Shortcut.IMPORT_FOLDER, actions::importFolder),
                items.item("menu.samples", actions::importSamples), new SeparatorMenuItem(),
                looking(items.item(Shortcut.PRINT, actions::print)),
                looking(items.item(Shortcut.EXPORT, actions::export)),
                looking(items.item("menu.disclosure", actions::completeText)),
                looking(items.item("menu.exportView", actions::exportView)),
                new SeparatorMenuItem(),
                items.item(Shortcut.NEW_LIBRARY, actions::newLibrary),
                items.item(Shortcut.OPEN_LIBRARY, actions::openLibrary),
                items.item(Shortcut.OPEN_LIBRARY_BESIDE, actions::openLibraryBeside), recent,
                items.item(Shortcut.MANAGE_LIBRARY, actions::manage),
                items.item("menu.backups", actions::backups), new SeparatorMenuItem(),
                items.item(Shortcut.NEW_WINDOW, actions::newWindow),
                items.item(Shortcut.CLOSE_WINDOW, actions::closeWindow),
                items.item(Shortcut.QUIT, actions::quit));
        showRecent();
        setOnShowing(_ -> {
            showRecent();
            greyMissing();
        });
    }

    /// For what needs a budget that is looked at.
    private MenuItem looking(MenuItem item) {
        item.disableProperty().bind(BooleanExpression.booleanExpression(actions.printable()).not());
        return item;
    }

    /// Another window may have opened a library since the menu was last seen.
    private void showRecent() {
        List<Path> files = actions.recent();
        recent.getItems().setAll(files.stream().map(this::recent).toList());
        recent.setDisable(files.isEmpty());
    }

    /// Files may have gone meanwhile.
    private void greyMissing() {
        List<Path> files = recent.getItems().stream().map(item -> (Path) item.getUserData()).toList();
        actions.existing(files, found -> recent.getItems().forEach(item -> grey(item, found)));
    }

    private MenuItem recent(Path file) {
        var item = new MenuItem(messages.text("menu.recent.file", String.valueOf(file.getFileName()),
                String.valueOf(file.getParent())));
        item.setUserData(file);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> actions.openRecent(file));
        return item;
    }

    private void grey(MenuItem item, Set<Path> found) {
        var file = (Path) item.getUserData();
        if (!found.contains(file)) {
            item.setDisable(true);
            item.setText(messages.text("menu.recent.missing", String.valueOf(file.getFileName()),
                    String.valueOf(file.getParent())));
        }
    }
}
