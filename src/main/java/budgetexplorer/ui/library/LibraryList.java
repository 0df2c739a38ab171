package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import budgetexplorer.ui.library.LibraryItem.MoreItem;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The lines of the library. Left and right fold and unfold departments; what is chosen here is looked at.
final class LibraryList extends ListView<LibraryItem> {
    private static final double ROW_HEIGHT = 30;

    private final LibraryViewModel viewModel;
    private final LibraryKeys keys;
    private @Nullable ContextMenu menu;
    private @Nullable LibraryItem staying;
    private boolean following;

    LibraryList(LibraryParts parts, Messages messages) {
        this.viewModel = parts.list();
        this.keys = new LibraryKeys(parts.edits(), messages);
        setId("library-list");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setItems(viewModel.items());
        setCellFactory(_ -> new LibraryCell(viewModel, parts.badges(), messages));
        setAccessibleText(messages.text("library.accessible"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnContextMenuRequested(this::showMenu);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                stayAt(item);
                if (viewModel.choose(item)) {
                    parts.management().close();
                }
            }
        });
        viewModel.items().addListener((ListChangeListener<LibraryItem>) _ -> follow()); // after the list's own
        viewModel.lineProperty().subscribe(_ -> follow());
    }

    /// Where departments are listed in the place of a line, the ones beside it stay where they are seen.
    private void stayAt(LibraryItem item) {
        if (item instanceof MoreItem(var step, _) && step != 0) {
            staying = getItems().get(getSelectionModel().getSelectedIndex() - step);
        }
    }

    /// Selects the line that stands for the budget that is looked at.
    private void follow() {
        following = true;
        LibraryItem line = viewModel.lineProperty().get();
        int index = line == null ? -1 : getItems().indexOf(line);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (!line.equals(getSelectionModel().getSelectedItem())
                || index != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(index);
            if (staying == null) {
                reveal(index);
            }
        }
        if (staying != null && getItems().contains(staying)) {
            scrollTo(staying);
        }
        staying = null;
        following = false;
    }

    private void reveal(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            boolean isSeen = first != null && last != null && first.getIndex() <= index && index <= last.getIndex();
            if (!isSeen) {
                scrollTo(index);
            }
        }
    }

    private void press(KeyEvent key) {
        LibraryItem item = getSelectionModel().getSelectedItem();
        if (item == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> {
                key.consume();
                fold(item);
            }
            case RIGHT -> {
                key.consume();
                unfold(item);
            }
            default -> department(item).ifPresent(department -> keys.press(key, department, budget(item)));
        }
    }

    private void fold(LibraryItem item) {
        switch (item) {
            case DepartmentItem department -> viewModel.fold(department.departmentCode(), true);
            case MoreItem _ -> {
            }
            case BudgetItem _ -> getItems().stream().filter(DepartmentItem.class::isInstance)
                    .filter(each -> each.departmentCode().equals(item.departmentCode())).findFirst()
                    .ifPresent(getSelectionModel()::select);
        }
    }

    private void unfold(LibraryItem item) {
        if (item instanceof DepartmentItem department) {
            if (department.folded()) {
                viewModel.fold(department.departmentCode(), false);
            } else {
                getSelectionModel().select(getItems().indexOf(item) + 1);
            }
        }
    }

    private static Optional<Department> department(LibraryItem item) {
        return switch (item) {
            case DepartmentItem each -> Optional.of(each.department());
            case BudgetItem(var budget) -> Optional.of(budget.department());
            case MoreItem _ -> Optional.empty();
        };
    }

    private static Optional<BudgetSummary> budget(LibraryItem item) {
        return item instanceof BudgetItem(var budget) ? Optional.of(budget) : Optional.empty();
    }

    /// The line below the mouse has been selected by the press; the menu key means the selected one.
    private void showMenu(ContextMenuEvent request) {
        LibraryItem item = getSelectionModel().getSelectedItem();
        boolean isOnNothing = request.getPickResult().getIntersectedNode() instanceof ListCell<?> cell
                && cell.isEmpty();
        Optional<Department> department = Optional.ofNullable(item).flatMap(LibraryList::department);
        if (department.isEmpty() || (isOnNothing && !request.isKeyboardTrigger())) {
            return;
        }
        if (menu != null) {
            menu.hide();
        }
        menu = keys.menu(department.get(), budget(item), List.of());
        menu.show(this, request.getScreenX(), request.getScreenY());
        request.consume();
    }
}
