package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A department in bold, or a budget below it by year, stage and, from the second on, revision.
final class LibraryCell extends ListCell<@Nullable LibraryItem> {
    private static final PseudoClass DEPARTMENT = PseudoClass.getPseudoClass("department");

    private final Messages messages;

    LibraryCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("library-cell");
    }

    @Override
    protected void updateItem(@Nullable LibraryItem item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(DEPARTMENT, !empty && item instanceof DepartmentItem);
        switch (item) {
            case DepartmentItem(var department) -> show(department.code() + " " + department.name(), department.name());
            case BudgetItem(var budget) -> show(label(budget.id()),
                    messages.text("library.budget.tooltip", budget.id().reference(), budget.file()));
            case null -> {
                setText(null);
                setTooltip(null);
            }
        }
    }

    private void show(String text, String tooltip) {
        setText(text);
        setTooltip(new Tooltip(tooltip));
    }

    private String label(BudgetId id) {
        String label = messages.text("library.budget", String.valueOf(id.year()),
                messages.text("stage." + id.stage().name()));
        return id.revision() == 1 ? label : messages.text("library.revision", label, id.revision());
    }
}
