package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.link.SavedView;
import budgetexplorer.ui.kit.Shortcut;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The items of the menu that keep and open views.
final class SavedViewsMenu {
    private final SavedViewsViewModel viewModel;
    private final Menu list;
    private final List<MenuItem> items;

    /// @param keep   keeps what is shown
    /// @param manage shows the views to rename and delete them
    SavedViewsMenu(Messages messages, SavedViewsViewModel viewModel, Runnable keep, Runnable manage) {
        this.viewModel = viewModel;
        this.list = new Menu(messages.text("menu.views"));
        list.setId("menu-views");
        var made = new Items(messages);
        MenuItem managing = made.item(Shortcut.MANAGE_VIEWS, manage);
        items = List.of(made.item(Shortcut.KEEP_VIEW, keep), list, managing);
        viewModel.list().addListener((ListChangeListener<SavedView>) _ -> show());
        show();
    }

    /// The items, to stand together.
    List<MenuItem> items() {
        return items;
    }

    private void show() {
        list.setDisable(viewModel.list().isEmpty());
        list.getItems().setAll(viewModel.list().stream().map(this::item).toList());
    }

    private MenuItem item(SavedView view) {
        var item = new MenuItem(view.name());
        item.setMnemonicParsing(false); // names are the user's
        item.setOnAction(_ -> viewModel.open(view));
        return item;
    }
}
