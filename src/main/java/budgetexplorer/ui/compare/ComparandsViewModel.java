package budgetexplorer.ui.compare;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.ComparableBudgets;
import budgetexplorer.model.FoundBudgets;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ListBudgets;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which budgets are compared, and those that could be.
public final class ComparandsViewModel {
    private static final String LIBRARY = "compare.library";
    private static final String FILTER = "compare.filter";

    private final ListBudgets library;
    private final TaskRunner tasks;
    private final CompareMemory memory;
    private final BiConsumer<Comparands, Comparands> changed;
    private final ReadOnlyObjectWrapper<Comparands> chosen = new ReadOnlyObjectWrapper<>(Comparands.NONE);
    private final BudgetWords words;
    private final ReadOnlyObjectWrapper<List<BudgetSummary>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<FoundBudgets> offered = new ReadOnlyObjectWrapper<>(
            new FoundBudgets(List.of(), false));
    private final StringProperty filter = new SimpleStringProperty("");
    private ComparableBudgets known = ComparableBudgets.NONE;
    private Optional<BudgetId> also = Optional.empty();

    /// @param changed told which were compared and which are now, whenever they may be others
    ComparandsViewModel(BrowseLibrary library, TaskRunner tasks, CompareMemory memory, BudgetWords words,
            BiConsumer<Comparands, Comparands> changed) {
        this.library = library.lists();
        this.tasks = tasks;
        this.memory = memory;
        this.words = words;
        this.changed = changed;
        filter.subscribe(this::offer);
    }

    /// Looks at a budget beside those it was compared with last, or else those it is likeliest to be.
    void show(BudgetSummary first) {
        Set<String> departments = chosen().budgets().isEmpty() ? memory.departments() : departments(chosen().others());
        readLibrary(first, departments, known -> {
            List<BudgetSummary> others = chosen().budgets().isEmpty()
                    ? memory.others(known)
                    : chosen().renewed(known).lookingAt(first).budgets();
            Comparands next = beside(first, others);
            return next.budgets().size() > 1 ? next : Comparands.likely(first, known);
        });
    }

    /// Looks at a budget beside others.
    void show(BudgetSummary first, List<BudgetId> others) {
        readLibrary(first, departments(others), known -> beside(first, others.stream()
                .flatMap(id -> known.stream().filter(budget -> budget.id().equals(id))).toList()));
    }

    /// Another budget, which is looked at beside those, is known from the next time on that the library is read.
    void know(BudgetId other) {
        also = Optional.of(other);
    }

    private static Set<String> departments(List<BudgetId> budgets) {
        return budgets.stream().map(BudgetId::department).collect(Collectors.toSet());
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
            readLibrary(chosen().budgets().getFirst(), departments(chosen().others()),
                    known -> chosen().renewed(known));
        }
    }

    private void readLibrary(BudgetSummary first, Set<String> departments,
            Function<List<BudgetSummary>, Comparands> choice) {
        Set<String> wanted = new TreeSet<>(departments);
        also.ifPresent(other -> wanted.add(other.department()));
        tasks.run(LIBRARY, (_, _) -> library.comparable(first.id(), CompareBudgets.MOST - 1, wanted), read -> {
            known = read;
            all.set(read.budgets());
            offer(filter.get());
            take(choice.apply(read.budgets()));
        });
    }

    /// Offers what fits; a small library is looked through at once.
    private void offer(String typed) {
        tasks.cancel(FILTER);
        if (known.whole()) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            offered.set(new FoundBudgets(known.budgets().stream()
                    .filter(budget -> words.chip(budget).toLowerCase(Locale.ROOT).contains(wanted)).toList(), false));
        } else if (typed.isBlank()) {
            offered.set(new FoundBudgets(known.budgets(), true));
        } else {
            tasks.run(FILTER, (_, _) -> library.find(typed, words::stage), offered::set);
        }
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

    /// Compares the departments of this year; of a large library those next to this one.
    public void compareDepartments() {
        take(chosen().withDepartments(known.whole() ? known.budgets() : known.neighbours()));
    }

    Comparands chosen() {
        return chosen.get();
    }

    /// The budgets that are compared.
    ReadOnlyObjectProperty<Comparands> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What a user typed to find budgets to compare.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The budgets to choose from.
    public ReadOnlyObjectProperty<FoundBudgets> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// The budgets that are known, of a large library not all: by department, and within it the latest first.
    public ReadOnlyObjectProperty<List<BudgetSummary>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
