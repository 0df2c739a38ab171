package budgetexplorer.ui.compare;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which budgets are compared, and those that could be.
public final class ComparandsViewModel {
    private static final String LIBRARY = "compare.library";

    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final CompareMemory memory;
    private final BiConsumer<Comparands, Comparands> changed;
    private final ReadOnlyObjectWrapper<Comparands> chosen = new ReadOnlyObjectWrapper<>(Comparands.NONE);
    private final ReadOnlyObjectWrapper<List<BudgetSummary>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed told which were compared and which are now, whenever they may be others
    ComparandsViewModel(BrowseLibrary library, TaskRunner tasks, CompareMemory memory,
            BiConsumer<Comparands, Comparands> changed) {
        this.library = library;
        this.tasks = tasks;
        this.memory = memory;
        this.changed = changed;
    }

    /// Looks at a budget beside those it was compared with last, or else those it is likeliest to be.
    void show(BudgetSummary first) {
        readLibrary(known -> {
            List<BudgetSummary> others = chosen().budgets().isEmpty()
                    ? memory.others(known)
                    : chosen().renewed(known).lookingAt(first).budgets();
            Comparands next = beside(first, others);
            return next.budgets().size() > 1 ? next : Comparands.likely(first, known);
        });
    }

    /// Looks at a budget beside others.
    void show(BudgetSummary first, List<BudgetId> others) {
        readLibrary(known -> beside(first, others.stream()
                .flatMap(id -> known.stream().filter(budget -> budget.id().equals(id))).toList()));
    }

    private static Comparands beside(BudgetSummary first, List<BudgetSummary> others) {
        Comparands comparands = new Comparands(List.of(first));
        for (BudgetSummary other : others) {
            comparands = comparands.with(other);
        }
        return comparands;
    }

    /// Reads the library again.
    void reload() {
        if (!chosen().budgets().isEmpty()) {
            readLibrary(known -> chosen().renewed(known));
        }
    }

    private void readLibrary(Function<List<BudgetSummary>, Comparands> choice) {
        tasks.run(LIBRARY, (_, _) -> library.list(), known -> {
            all.set(known);
            take(choice.apply(known));
        });
    }

    /// Compares nothing.
    void clear() {
        tasks.cancel(LIBRARY);
        chosen.set(Comparands.NONE);
    }

    private void take(Comparands next) {
        Comparands before = chosen();
        chosen.set(next);
        memory.keep(next);
        changed.accept(before, next);
    }

    /// Compares another budget too, unless there are as many as can be.
    public void add(BudgetSummary other) {
        take(chosen().with(other));
    }

    /// Compares a budget no longer, unless it is the one that is looked at.
    public void remove(BudgetId other) {
        if (!chosen().budgets().getFirst().id().equals(other)) {
            take(chosen().without(other));
        }
    }

    /// Moves a budget to the left or right.
    public void move(int side, int by) {
        take(chosen().moved(side, by));
    }

    /// Compares the years of the department.
    public void compareYears() {
        take(chosen().withYears(all.get()));
    }

    /// Compares the stages and drafts of the department in this year.
    public void compareDrafts() {
        take(chosen().withDrafts(all.get()));
    }

    /// Compares the departments of this year.
    public void compareDepartments() {
        take(chosen().withDepartments(all.get()));
    }

    Comparands chosen() {
        return chosen.get();
    }

    /// The budgets that are compared.
    ReadOnlyObjectProperty<Comparands> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// All budgets of the library: by department, and within it the latest first.
    public ReadOnlyObjectProperty<List<BudgetSummary>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
