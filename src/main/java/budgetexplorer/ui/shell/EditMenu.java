package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.library.LibraryEdits;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The menu of edits: undo, redo, and what can be done to the budget that is looked at.
final class EditMenu extends Menu {
    private final Edits edits;
    private final Messages messages;
    private final Supplier<@Nullable Node> focused;

    /// @param looking whether one of the library's budgets is looked at
    /// @param copyView copies the tables that are looked at
    /// @param focused what has the keyboard
    /// @param tables  lets the tables of the budget be changed
    EditMenu(Edits edits, LibraryEdits library, ObservableValue<@Nullable BudgetSummary> budget,
            ObservableBooleanValue looking, Runnable copyView, Supplier<@Nullable Node> focused, Runnable tables,
            Messages messages) {
        super(messages.text("menu.edit"));
        this.edits = edits;
        this.messages = messages;
        this.focused = focused;
        setId("menu-edit");
        var words = new EditWords(messages);
        var undo = new MenuItem();
        undo.setId("menu.undo");
        undo.setAccelerator(Shortcut.UNDO.keys());
        undo.setOnAction(_ -> undo());
        var redo = new MenuItem();
        redo.setId("menu.redo");
        redo.setAccelerator(Shortcut.REDO.keys());
        redo.setOnAction(_ -> redo());
        edits.undoableProperty().subscribe(entry -> {
            undo.setText(words.undo(entry));
            undo.setDisable(entry == null);
        });
        edits.redoableProperty().subscribe(entry -> {
            redo.setText(words.redo(entry));
            redo.setDisable(entry == null);
        });
        MenuItem copy = new Items(messages).item(Shortcut.COPY_VIEW, copyView);
        copy.disableProperty().bind(isNotLooking(budget, looking));
        getItems().addAll(undo, redo, new SeparatorMenuItem(), copy, new SeparatorMenuItem(),
                item("menu.editTables", budget, looking, _ -> tables.run()),
                item("library.note", budget, looking, library::note),
                item("library.rename", budget, looking, chosen -> library.rename(chosen.department())),
                item("library.delete", budget, looking, library::delete));
    }

    private static BooleanBinding isNotLooking(ObservableValue<@Nullable BudgetSummary> budget,
            ObservableBooleanValue looking) {
        return Bindings.createBooleanBinding(() -> budget.getValue() == null || !looking.get(), budget, looking);
    }

    /// A text that is being written has an undo of its own.
    private void undo() {
        if (focused.get() instanceof TextInputControl text) {
            text.undo();
        } else {
            edits.undo();
        }
    }

    private void redo() {
        if (focused.get() instanceof TextInputControl text) {
            text.redo();
        } else {
            edits.redo();
        }
    }

    private MenuItem item(String key, ObservableValue<@Nullable BudgetSummary> budget,
            ObservableBooleanValue looking, Consumer<BudgetSummary> action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.startsWith("menu.") ? key : "menu." + key);
        item.disableProperty().bind(isNotLooking(budget, looking));
        item.setOnAction(_ -> {
            BudgetSummary chosen = budget.getValue();
            if (chosen != null) {
                action.accept(chosen);
            }
        });
        return item;
    }
}
