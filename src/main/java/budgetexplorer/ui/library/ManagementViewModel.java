package budgetexplorer.ui.library;

import static java.util.Comparator.reverseOrder;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.LibraryEntry;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The library as a whole: departments by years, what is in one place of it, and what was deleted. Reads only while it is
/// shown.
public final class ManagementViewModel {
    private final ManageLibrary manage;
    private final TaskRunner tasks;
    private final Consumer<BudgetId> look;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ObservableList<LibraryEntry> budgets = FXCollections.observableArrayList();

    /// What the library holds.
    ///
    /// @param years   that there is any budget of, the latest first
    /// @param deleted the last deleted first
    record Content(List<DepartmentRow> rows, List<Integer> years, List<LibraryEntry> deleted) {
        private static final Content EMPTY = new Content(List.of(), List.of(), List.of());

        private static Content of(ManageLibrary manage) {
            List<LibraryEntry> entries = manage.entries();
            return new Content(DepartmentRow.of(entries), entries.stream().map(entry -> entry.budget().id().year())
                    .distinct().sorted(reverseOrder()).toList(),
                    manage.deleted().stream().sorted((one, other) -> other.deleted().orElseThrow()
                            .compareTo(one.deleted().orElseThrow())).toList());
        }

        int budgets() {
            return rows.stream().mapToInt(row -> row.all().size()).sum();
        }
    }

    /// A place of the matrix.
    ///
    /// @param year empty for all years
    record Place(String department, OptionalInt year) {}

    /// @param look looks at a budget of the library
    public ManagementViewModel(ManageLibrary manage, TaskRunner tasks, Consumer<BudgetId> look) {
        this.manage = manage;
        this.tasks = tasks;
        this.look = look;
    }

    /// Whether the library as a whole is to be seen.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the library holds.
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The place that is chosen.
    ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// The budgets in the place that is chosen.
    ObservableList<LibraryEntry> budgets() {
        return budgets;
    }

    /// Shows the library as a whole.
    public void show() {
        open.set(true);
        refresh();
    }

    /// Goes back to the budget that was looked at.
    public void close() {
        open.set(false);
    }

    /// Reads the library anew, if it is to be seen.
    public void refresh() {
        if (open.get()) {
            tasks.run("library.manage", (_, _) -> Content.of(manage), this::show);
        }
    }

    private void show(Content found) {
        content.set(found);
        choose(place.get());
    }

    /// Chooses a place; the first department if there is none of that name.
    void choose(@Nullable Place wanted) {
        List<DepartmentRow> rows = content.get().rows();
        if (rows.isEmpty()) {
            place.set(null);
            budgets.clear();
            return;
        }
        Place first = new Place(rows.getFirst().department().code(), OptionalInt.empty());
        Place chosen = wanted == null || row(wanted).isEmpty() ? first : wanted;
        DepartmentRow row = row(chosen).orElseThrow();
        List<LibraryEntry> there = chosen.year().isPresent() ? row.at(chosen.year().getAsInt()) : row.all();
        place.set(chosen);
        if (!budgets.equals(there)) {
            budgets.setAll(there);
        }
    }

    private Optional<DepartmentRow> row(Place wanted) {
        return content.get().rows().stream().filter(row -> row.department().code().equals(wanted.department()))
                .findFirst();
    }

    /// Looks at a budget, and leaves.
    void look(LibraryEntry entry) {
        close();
        look.accept(entry.budget().id());
    }
}
