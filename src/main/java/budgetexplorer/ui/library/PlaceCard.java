package budgetexplorer.ui.library;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.LibraryEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The budgets in the chosen place of the matrix, and what can be done to them.
final class PlaceCard extends BorderPane {
    private final ManagementViewModel viewModel;
    private final ManagementWords words;
    private final LibraryKeys keys;
    private final EntryTable table;
    private @Nullable ContextMenu menu;

    PlaceCard(ManagementViewModel viewModel, ManagementWords words, LibraryEdits edits) {
        this.viewModel = viewModel;
        this.words = words;
        this.keys = new LibraryKeys(edits, words.messages());
        this.table = new EntryTable(viewModel.budgets(), words,
                words.messages().text("library.manage.budgets.accessible"), viewModel::look)
                .with("library.manage.budget", 124, entry -> words.budget(entry.budget().id()))
                .with("library.manage.total", 96, entry -> words.format().cell(entry.budget().total())).ofNumbers()
                .with("library.manage.importedAt", 134, entry -> ManagementWords.minute(entry.imported()))
                .with("library.manage.file", 130, entry -> entry.budget().file())
                .with("library.manage.note", 120, entry -> entry.budget().note());
        table.setId("library-budgets");
        table.setPlaceholder(new Label(words.messages().text("library.manage.nothing")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(this::showMenu);
        // a listener of changes comes after the table's own, which unselects
        viewModel.budgets()
                .addListener((ListChangeListener<LibraryEntry>) _ -> table.getSelectionModel().selectFirst());
        table.getSelectionModel().selectFirst();
        HBox.setHgrow(this, Priority.ALWAYS);
        setCenter(ManagementView.card(title(), table, List.of(button("library.look", viewModel::look),
                button("library.note", entry -> edits.note(entry.budget())),
                button("library.rename", entry -> edits.rename(entry.budget().department())),
                button("library.delete", entry -> edits.delete(entry.budget())))));
    }

    private Label title() {
        var title = new Label();
        title.setId("management-place");
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        title.textProperty().bind(Bindings.createStringBinding(
                () -> words.place(viewModel.placeProperty().get(), viewModel.contentProperty().get()),
                viewModel.placeProperty(), viewModel.contentProperty()));
        return title;
    }

    private Button button(String key, Consumer<LibraryEntry> action) {
        var button = new Button(words.messages().text(key));
        button.setId("management-" + key);
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(_ -> table.chosen().ifPresent(action));
        return button;
    }

    /// Does what a key says to the selected budget, here or in the matrix.
    void press(KeyEvent key) {
        table.chosen().map(LibraryEntry::budget)
                .ifPresent(budget -> keys.press(key, budget.department(), Optional.of(budget)));
    }

    private void showMenu(ContextMenuEvent request) {
        table.chosen().ifPresent(entry -> {
            if (menu != null) {
                menu.hide();
            }
            BudgetSummary budget = entry.budget();
            Department department = budget.department();
            var look = new MenuItem(words.messages().text("library.look"));
            look.setOnAction(_ -> viewModel.look(entry));
            menu = keys.menu(department, Optional.of(budget), List.of(look));
            if (request.isKeyboardTrigger()) {
                menu.show(table, Side.BOTTOM, 0, 0);
            } else {
                menu.show(table, request.getScreenX(), request.getScreenY());
            }
            request.consume();
        });
    }
}
