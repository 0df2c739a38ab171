package budgetexplorer.ui.library;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of a library's budgets by department, and which of them is looked at.
public final class LibraryViewModel {
    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final ObservableList<LibraryItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BudgetSummary> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    public LibraryViewModel(BrowseLibrary library, TaskRunner tasks) {
        this.library = library;
        this.tasks = tasks;
    }

    /// The lines of the list.
    public ObservableList<LibraryItem> items() {
        return items;
    }

    /// The budget that is looked at; setting it looks at another.
    public ObjectProperty<@Nullable BudgetSummary> selectedProperty() {
        return selected;
    }

    /// Whether the library is known to hold nothing.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Reads the library anew and selects a budget: the one named, else the one that was selected, else the first.
    public void refresh(Optional<BudgetSummary> toSelect) {
        tasks.run("library", (_, _) -> library.list(), budgets -> show(budgets, toSelect));
    }

    /// Looks at a budget of the library; at the same as before if it has none of that name.
    public void select(BudgetId id) {
        budgets().filter(budget -> budget.id().equals(id)).findFirst().ifPresent(selected::set);
    }

    /// Looks at a budget before or behind the one that is looked at; at the ends, at the same.
    ///
    /// @param step 1 for the next, -1 for the one before
    public void selectNeighbour(int step) {
        List<BudgetSummary> budgets = budgets().toList();
        int at = budgets.indexOf(selected.get()) + step;
        if (at >= 0 && at < budgets.size()) {
            selected.set(budgets.get(at));
        }
    }

    private Stream<BudgetSummary> budgets() {
        return items.stream().flatMap(
                item -> item instanceof LibraryItem.BudgetItem(var budget) ? Stream.of(budget) : Stream.empty());
    }

    private void show(List<BudgetSummary> budgets, Optional<BudgetSummary> toSelect) {
        BudgetSummary wanted = toSelect.orElse(selected.get());
        items.setAll(grouped(budgets));
        empty.set(budgets.isEmpty());
        selected.set(budgets.stream().filter(budget -> wanted != null && budget.id().equals(wanted.id())).findFirst()
                .or(() -> budgets.stream().findFirst()).orElse(null));
    }

    private static List<LibraryItem> grouped(List<BudgetSummary> budgets) {
        List<LibraryItem> items = new ArrayList<>();
        String department = "";
        for (BudgetSummary budget : budgets) {
            if (!budget.department().code().equals(department)) {
                items.add(new LibraryItem.DepartmentItem(budget.department()));
                department = budget.department().code();
            }
            items.add(new LibraryItem.BudgetItem(budget));
        }
        return items;
    }
}
