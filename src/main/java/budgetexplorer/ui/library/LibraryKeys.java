package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.ui.kit.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys and the context menu by which budgets are deleted, renamed and noted, wherever they are listed.
final class LibraryKeys {
    private static final KeyCombination DELETE = Shortcut.DELETE.keys();
    private static final KeyCombination RENAME = Shortcut.RENAME.keys();
    private static final KeyCombination NOTE = Shortcut.NOTE.keys();

    private final LibraryEdits edits;
    private final Messages messages;

    LibraryKeys(LibraryEdits edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
    }

    /// Does what a key says to the chosen department and, if there is one, its chosen budget.
    void press(KeyEvent key, Department department, Optional<BudgetSummary> budget) {
        if (DELETE.match(key) && budget.isPresent()) {
            key.consume();
            edits.delete(budget.get());
        } else if (RENAME.match(key)) {
            key.consume();
            edits.rename(department);
        } else if (NOTE.match(key) && budget.isPresent()) {
            key.consume();
            edits.note(budget.get());
        }
    }

    /// A menu that does the same. It shows the keys, but they work in the list only.
    ContextMenu menu(Department department, Optional<BudgetSummary> budget, List<MenuItem> before) {
        var menu = new ContextMenu();
        menu.getItems().addAll(before);
        if (!before.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem rename = item(messages.text("library.rename"), RENAME, () -> edits.rename(department));
        budget.ifPresentOrElse(chosen -> menu.getItems().addAll(
                item(messages.text("library.note"), NOTE, () -> edits.note(chosen)), rename,
                item(messages.text("library.delete"), DELETE, () -> edits.delete(chosen))),
                () -> menu.getItems().add(rename));
        return menu;
    }

    private static MenuItem item(String text, KeyCombination key, Runnable action) {
        var item = new MenuItem(text);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
