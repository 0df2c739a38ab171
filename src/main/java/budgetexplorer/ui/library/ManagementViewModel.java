package budgetexplorer.ui.library;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.LibraryEntry;
import budgetexplorer.model.Stage;
import budgetexplorer.service.LibraryPages;
import budgetexplorer.service.ListBudgets;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryContent.Listed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The library as a whole: departments by years, what is in one place of it, and what was deleted. Reads only while it is
/// shown.
public final class ManagementViewModel {
    /// Behind a code, it is before all codes that follow.
    private static final String FIRST_CHARACTER = "\0";

    private final LibraryPages pages;
    private final TaskRunner tasks;
    private final Consumer<BudgetId> look;
    private final Supplier<Optional<BudgetId>> lookedAt;
    private final Function<Stage, String> stageName;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paged = new ReadOnlyBooleanWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<LibraryContent> content = new ReadOnlyObjectWrapper<>(
            LibraryContent.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ObservableList<LibraryEntry> budgets = FXCollections.observableArrayList();

    /// A place of the matrix.
    ///
    /// @param year empty for all years
    record Place(String department, OptionalInt year) {}

    /// @param look      looks at a budget of the library
    /// @param lookedAt  tells the one that is looked at
    /// @param stageName what users call a stage
    public ManagementViewModel(ManageLibrary manage, TaskRunner tasks, Consumer<BudgetId> look,
            Supplier<Optional<BudgetId>> lookedAt, Function<Stage, String> stageName) {
        this.pages = manage.pages();
        this.tasks = tasks;
        this.look = look;
        this.lookedAt = lookedAt;
        this.stageName = stageName;
        filter.subscribe(this::find);
    }

    /// Whether the library as a whole is to be seen.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the library holds.
    ReadOnlyObjectProperty<LibraryContent> contentProperty() {
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

    /// Whether the library is so large that it is shown by pages.
    ReadOnlyBooleanProperty pagedProperty() {
        return paged.getReadOnlyProperty();
    }

    /// What a user typed to find departments of a large library.
    StringProperty filterProperty() {
        return filter;
    }

    /// Shows the library as a whole, a large one around the budget that is looked at.
    public void show() {
        boolean wasOpen = open.get();
        open.set(true);
        if (!wasOpen && filter.get().isBlank()) {
            list(around());
        } else {
            refresh();
        }
    }

    private Listed around() {
        return new Listed.Around(lookedAt.get().map(BudgetId::department));
    }

    /// Goes back to the budget that was looked at.
    public void close() {
        open.set(false);
    }

    /// Reads the library anew, if it is to be seen.
    public void refresh() {
        list(content.get().listed());
    }

    private void list(Listed wanted) {
        if (open.get()) {
            tasks.run("library.manage", (_, _) -> LibraryContent.read(pages, wanted, stageName), this::show);
        }
    }

    private void find(String typed) {
        if (paged.get()) {
            list(typed.isBlank() ? around() : new Listed.Found(typed));
        }
    }

    /// Shows the departments before or behind those that are shown.
    ///
    /// @param step 1 for those behind, -1 for those before
    void turn(int step) {
        List<DepartmentRow> rows = content.get().rows();
        if (!rows.isEmpty()) {
            list(step > 0
                    ? new Listed.From(rows.getLast().department().code() + FIRST_CHARACTER)
                    : new Listed.Before(rows.getFirst().department().code()));
        }
    }

    /// Shows the departments with the largest or smallest totals of a year, where the rows that are shown are not all that
    /// could be sorted.
    void rank(int year, boolean largestFirst) {
        if (paged.get() && filter.get().isBlank()) {
            list(new Listed.Ranked(year, largestFirst));
        }
    }

    /// Shows departments by their codes again.
    void unrank() {
        if (content.get().listed() instanceof Listed.Ranked) {
            list(around());
        }
    }

    private void show(LibraryContent found) {
        paged.set(found.departments() > ListBudgets.WHOLE);
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
