package budgetexplorer.ui.library;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetStretch;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.FoundBudgets;
import budgetexplorer.model.Stage;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ListBudgets;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import budgetexplorer.ui.library.LibraryItem.MoreItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of a library's budgets by department, and which of them is looked at.
public final class LibraryViewModel {
    /// From more budgets than this on, one wants to filter them.
    static final int FEW = 12;

    private static final String FOLDED = "library.folded";
    private static final String LIST = "library";
    private static final String AROUND = "library.around";
    private static final String FILTER = "library.filter";
    private static final String SELECT = "library.select";

    private final ListBudgets library;
    private final TaskRunner tasks;
    private final Function<Stage, String> stageName;
    private final Memory memory;
    private final Set<String> folded;
    private final ObservableList<LibraryItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BudgetSummary> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable LibraryItem> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper filterable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper refreshed = new ReadOnlyIntegerWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private BudgetStretch stretch = BudgetStretch.EMPTY;
    private Optional<FoundBudgets> found = Optional.empty();
    private boolean changing;
    private Optional<String> chosenDepartment = Optional.empty();

    /// A list that forgets what is folded.
    public LibraryViewModel(BrowseLibrary library, TaskRunner tasks) {
        this(library, tasks, Stage::label, Memory.ofSession());
    }

    /// @param stageName what users call a stage
    public LibraryViewModel(BrowseLibrary library, TaskRunner tasks, Function<Stage, String> stageName,
            Memory memory) {
        this.library = library.lists();
        this.tasks = tasks;
        this.stageName = stageName;
        this.memory = memory;
        this.folded = new TreeSet<>(
                memory.get(FOLDED).map(codes -> Arrays.asList(codes.split(","))).orElse(List.of()));
        filter.subscribe(this::filter);
        selected.subscribe(this::follow);
    }

    /// The lines of the list.
    public ObservableList<LibraryItem> items() {
        return items;
    }

    /// The budget that is looked at; setting it looks at another.
    public ObjectProperty<@Nullable BudgetSummary> selectedProperty() {
        return selected;
    }

    /// The line that stands for the budget that is looked at; empty if it is filtered out.
    public ReadOnlyObjectProperty<@Nullable LibraryItem> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Whether the library is known to hold nothing.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether there are so many budgets that one wants to filter them.
    public ReadOnlyBooleanProperty filterableProperty() {
        return filterable.getReadOnlyProperty();
    }

    /// Words that the budgets shown have all of. Of a large library they are looked for in all of it.
    public StringProperty filterProperty() {
        return filter;
    }

    /// Counts how often the library has been read, since what is shown of it has to be read again as often.
    public ReadOnlyIntegerProperty refreshedProperty() {
        return refreshed.getReadOnlyProperty();
    }

    /// Reads the library anew and selects a budget: the one named, else the one that was selected, else one near it.
    public void refresh(Optional<BudgetId> toSelect) {
        Optional<BudgetId> shown = Optional.ofNullable(selected.get()).map(BudgetSummary::id);
        String typed = filter.get();
        tasks.run(LIST, (_, _) -> {
            Optional<BudgetId> meant = toSelect.filter(id -> !library.of(List.of(id)).isEmpty()).or(() -> shown);
            BudgetStretch read = library.around(meant.map(BudgetId::department));
            return new Reading(read, read.isWhole() || typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(library.find(typed, stageName)));
        }, read -> show(read, toSelect));
    }

    private record Reading(BudgetStretch stretch, Optional<FoundBudgets> found) {}

    /// Looks at a budget of the library; at the same as before if it has none of that name.
    public void select(BudgetId id) {
        Optional<BudgetSummary> listed = listed().filter(budget -> budget.id().equals(id)).findFirst();
        if (listed.isPresent() || stretch.isWhole()) {
            listed.ifPresent(this::look);
        } else {
            tasks.run(SELECT, (_, _) -> library.of(List.of(id)), read -> read.forEach(selected::set));
        }
    }

    /// Looks at a budget before or behind the one that is looked at; at the ends, at the same.
    ///
    /// @param step 1 for the next, -1 for the one before
    public void selectNeighbour(int step) {
        List<BudgetSummary> budgets = stretch.budgets();
        BudgetSummary budget = selected.get();
        int place = budgets.indexOf(budget);
        int at = place + step;
        if (at >= 0 && at < budgets.size() && (place >= 0 || stretch.isWhole())) {
            look(budgets.get(at));
        } else if (budget != null && !stretch.isWhole()) {
            tasks.run(SELECT, (_, _) -> library.neighbour(budget.id(), step), next -> next.ifPresent(selected::set));
        }
    }

    private void look(BudgetSummary budget) {
        tasks.cancel(SELECT);
        selected.set(budget);
    }

    /// Looks at what stands in a line: a budget, or the latest of a department.
    ///
    /// @return whether it is looked at: not while the lines change, when the list selects by itself
    public boolean choose(LibraryItem item) {
        if (changing) {
            return false;
        }
        switch (item) {
            case BudgetItem(var budget) -> {
                chosenDepartment = Optional.empty();
                look(budget);
            }
            case DepartmentItem(var department, _, _) -> {
                chosenDepartment = Optional.of(department.code());
                latest(department.code()).ifPresent(this::look);
            }
            case MoreItem(var step, _) -> {
                listFurther(step);
                return false;
            }
        }
        line.set(lineOfSelected());
        return true;
    }

    /// Lists the departments next to those that are listed, too.
    private void listFurther(int step) {
        BudgetStretch shown = stretch;
        if (step != 0) {
            tasks.run(AROUND, (_, _) -> library.further(shown, step), read -> {
                stretch = read;
                showLines();
            });
        }
    }

    /// Hides or shows the budgets of a department.
    public void fold(String department, boolean hidden) {
        if (hidden ? folded.add(department) : folded.remove(department)) {
            memory.put(FOLDED, String.join(",", folded));
            showLines();
        }
    }

    private void show(Reading read, Optional<BudgetId> toSelect) {
        List<BudgetSummary> before = stretch.budgets();
        List<BudgetSummary> budgets = read.stretch().budgets();
        BudgetSummary wanted = selected.get();
        tasks.cancel(AROUND);
        stretch = read.stretch();
        found = read.found();
        filterable.set(budgets.size() > FEW);
        if (!filterable.get()) {
            filter.set("");
        }
        showLines();
        empty.set(budgets.isEmpty());
        BudgetSummary next = toSelect.flatMap(id -> find(budgets, id))
                .or(() -> Optional.ofNullable(wanted).flatMap(budget -> near(before, budgets, budget.id())))
                .or(() -> budgets.stream().findFirst()).orElse(null);
        boolean isSame = next != null && wanted != null && next.id().equals(wanted.id());
        if (isSame) { // with its new name and note, before it is read again
            selected.set(next);
        }
        refreshed.set(refreshed.get() + 1);
        selected.set(next);
    }

    /// A small library is filtered at once.
    private void filter(String typed) {
        if (stretch.isWhole() || typed.isBlank()) {
            tasks.cancel(FILTER);
            found = Optional.empty();
            showLines();
        } else {
            tasks.run(FILTER, (_, _) -> library.find(typed, stageName), read -> {
                found = Optional.of(read);
                showLines();
            });
        }
    }

    /// The department of the budget that is looked at is among those listed, as far as the user has not gone further.
    private void follow(@Nullable BudgetSummary budget) {
        line.set(lineOfSelected());
        if (budget != null && !stretch.isWhole() && !stretch.has(budget.id().department())) {
            tasks.run(AROUND, (_, _) -> library.around(Optional.of(budget.id().department())), read -> {
                stretch = read;
                showLines();
            });
        }
    }

    private static Optional<BudgetSummary> find(List<BudgetSummary> budgets, BudgetId id) {
        return budgets.stream().filter(budget -> budget.id().equals(id)).findFirst();
    }

    /// The budget of a name, or if it has gone the one that came after it, or the one before.
    private static Optional<BudgetSummary> near(List<BudgetSummary> before, List<BudgetSummary> after, BudgetId id) {
        int place = before.stream().map(BudgetSummary::id).toList().indexOf(id);
        return find(after, id).or(() -> IntStream.concat(IntStream.range(place + 1, before.size()),
                IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1)).mapToObj(before::get)
                .flatMap(budget -> find(after, budget.id()).stream()).findFirst());
    }

    private void showLines() {
        changing = true;
        items.setAll(new LibraryLines(stageName, filter.get(), folded).of(stretch, found));
        changing = false;
        line.set(lineOfSelected());
    }

    /// The line of a department stands for its latest budget as long as the user has chosen it, or while it is folded.
    private @Nullable LibraryItem lineOfSelected() {
        BudgetSummary budget = selected.get();
        if (budget == null) {
            return null;
        }
        Optional<LibraryItem> department = items.stream().filter(DepartmentItem.class::isInstance)
                .filter(item -> item.departmentCode().equals(budget.department().code())).findFirst();
        boolean isChosen = chosenDepartment.flatMap(this::latest)
                .filter(latest -> latest.id().equals(budget.id())).isPresent();
        Optional<LibraryItem> own = items.stream().filter(new BudgetItem(budget)::equals).findFirst();
        return (isChosen ? department.or(() -> own) : own.or(() -> department)).orElse(null);
    }

    private Optional<BudgetSummary> latest(String department) {
        return listed().filter(budget -> budget.department().code().equals(department)).findFirst();
    }

    private Stream<BudgetSummary> listed() {
        return Stream.concat(stretch.budgets().stream(), found.stream().flatMap(fit -> fit.budgets().stream()));
    }
}
