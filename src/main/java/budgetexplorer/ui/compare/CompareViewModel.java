package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Row;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.service.compare.ComparisonCharts;
import budgetexplorer.service.compare.ComparisonWords;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Budgets side by side: which they are, what is compared, how it is looked at, and what comes of it.
public final class CompareViewModel {
    private static final String COMPARISON = "compare.comparison";
    private static final String LIBRARY = "compare.library";

    private final CompareBudgets source;
    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final Messages messages;
    private final AmountFormat format;
    private final CompareMemory memory;
    private final CompareStatus statusWords;

    private final ReadOnlyObjectWrapper<Comparands> comparands = new ReadOnlyObjectWrapper<>(Comparands.NONE);
    private final ReadOnlyObjectWrapper<List<BudgetSummary>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(
            Question.of(Dimension.FUNCTION));
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.STANDARD);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /// What came of a comparison.
    ///
    /// @param heading  what it shows, in a sentence
    /// @param warnings what a reader must know first
    /// @param notes    where figures come from, and what is left out
    public record Shown(ComparisonTable table, List<Chart> charts, String heading, List<String> warnings,
            List<String> notes) {
        public Shown {
            charts = List.copyOf(charts);
            warnings = List.copyOf(warnings);
            notes = List.copyOf(notes);
        }
    }

    /// @param memory knows how the user compared last
    public CompareViewModel(CompareBudgets source, BrowseLibrary library, TaskRunner tasks, Messages messages,
            AmountFormat format, Memory memory) {
        this.source = source;
        this.library = library;
        this.tasks = tasks;
        this.messages = messages;
        this.format = format;
        this.memory = new CompareMemory(memory);
        this.statusWords = new CompareStatus(messages);
        question.set(Question.of(this.memory.dimension()));
        arrangement.set(Arrangement.STANDARD.with(this.memory.measures()));
    }

    /// Looks at a budget beside others: those it was compared with last, or else those it is likeliest to be.
    public void show(BudgetSummary first) {
        readLibrary(known -> {
            Comparands before = comparands.get().budgets().isEmpty()
                    ? new Comparands(memory.others(known))
                    : comparands.get().renewed(known);
            Comparands next = comparands.get().budgets().isEmpty()
                    ? before.budgets().stream().reduce(new Comparands(List.of(first)), Comparands::with,
                            (left, _) -> left)
                    : before.lookingAt(first);
            return next.budgets().size() > 1 ? next : Comparands.likely(first, known);
        });
    }

    /// Looks at the budgets of a link.
    public void show(BudgetSummary first, Link.Comparison link) {
        question.set(new Question(link.dimension(), link.path(), Optional.empty()));
        readLibrary(known -> link.others().stream()
                .flatMap(id -> known.stream().filter(budget -> budget.id().equals(id)))
                .reduce(new Comparands(List.of(first)), Comparands::with, (left, _) -> left));
    }

    /// Reads the library and all that is shown again.
    public void reload() {
        if (!comparands.get().budgets().isEmpty()) {
            readLibrary(comparands.get()::renewed);
        }
    }

    private void readLibrary(Function<List<BudgetSummary>, Comparands> chosen) {
        tasks.run(LIBRARY, (_, _) -> library.list(), known -> {
            all.set(known);
            take(chosen.apply(known));
        });
    }

    /// Shows nothing.
    public void clear() {
        tasks.cancel(LIBRARY);
        tasks.cancel(COMPARISON);
        comparands.set(Comparands.NONE);
        shown.set(null);
        chart.set(null);
        status.set("");
    }

    private void take(Comparands chosen) {
        comparands.set(chosen);
        memory.keep(chosen);
        if (arrangement.get().baseline() >= chosen.budgets().size()) {
            arrangement.set(arrangement.get().by(0).sorted(Optional.empty()));
        }
        compare();
    }

    /// Compares another budget too, unless there are as many as can be.
    public void add(BudgetSummary other) {
        take(comparands.get().with(other));
    }

    /// Compares a budget no longer, unless it is the one that is looked at.
    public void remove(BudgetId other) {
        if (!comparands.get().budgets().getFirst().id().equals(other)) {
            arrangement.set(arrangement.get().by(0).sorted(Optional.empty()));
            take(comparands.get().without(other));
        }
    }

    /// Moves a budget to the left or right.
    public void move(int side, int by) {
        arrangement.set(arrangement.get().by(0).sorted(Optional.empty()));
        take(comparands.get().moved(side, by));
    }

    /// Compares the years of the department.
    public void compareYears() {
        replace(comparands.get().withYears(all.get()));
    }

    /// Compares the stages and drafts of the department in this year.
    public void compareDrafts() {
        replace(comparands.get().withDrafts(all.get()));
    }

    /// Compares the departments of this year.
    public void compareDepartments() {
        replace(comparands.get().withDepartments(all.get()));
    }

    private void replace(Comparands others) {
        arrangement.set(arrangement.get().by(0).sorted(Optional.empty()));
        take(others);
    }

    /// Compares by something else.
    public void choose(Dimension dimension) {
        memory.keep(dimension);
        ask(Question.of(dimension));
    }

    /// Compares all codes of a level.
    public void choose(CodeLevel level) {
        ask(level == CodeLevel.CATEGORY
                ? Question.of(question.get().dimension())
                : new Question(question.get().dimension(), List.of(), Optional.of(level)));
    }

    /// Compares what is below a row.
    public void open(Row row) {
        if (row.opens()) {
            ask(question.get().opened(row.key()));
        }
    }

    /// Goes back to an earlier step.
    ///
    /// @param steps how many rows stay opened
    public void back(int steps) {
        ask(question.get().back(steps));
    }

    /// Goes one step back.
    public void up() {
        if (!question.get().path().isEmpty()) {
            back(question.get().path().size() - 1);
        } else if (question.get().level().isPresent()) {
            back(0);
        }
    }

    private void ask(Question next) {
        question.set(next);
        compare();
    }

    /// Measures the others by a budget.
    public void measureBy(int baseline) {
        arrange(now -> now.by(baseline));
    }

    /// Shows or hides a measure; the last one stays.
    public void show(Measure measure, boolean wanted) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        measures.addAll(arrangement.get().measures());
        if (wanted ? measures.add(measure) : measures.size() > 1 && measures.remove(measure)) {
            memory.keep(measures);
            arrange(now -> now.with(measures));
        }
    }

    /// Sorts the rows; in the order that is best by itself if empty.
    public void sort(Optional<Arrangement.Order> order) {
        arrange(now -> now.sorted(order));
    }

    /// Leaves out rows in which all budgets have the same.
    public void hideEqual(boolean hide) {
        arrange(now -> now.hidingEqual(hide));
    }

    private void arrange(UnaryOperator<Arrangement> change) {
        arrangement.set(change.apply(arrangement.get()));
        Shown before = shown.get();
        if (before != null) {
            Comparison comparison = before.table().comparison();
            Arrangement wanted = arrangement.get();
            tasks.run(COMPARISON, (_, _) -> shown(comparison, wanted), this::take);
        }
    }

    private void compare() {
        List<BudgetSummary> budgets = comparands.get().budgets();
        Question asked = question.get();
        Arrangement wanted = arrangement.get();
        tasks.run(COMPARISON, (_, _) -> shown(source.compare(budgets, asked), wanted), this::take);
    }

    private Shown shown(Comparison comparison, Arrangement wanted) {
        var own = new AmountFormat(format.unit());
        var words = new ComparisonWords(messages, own);
        var table = ComparisonTable.of(comparison, wanted);
        return new Shown(table, new ComparisonCharts(messages, own).of(table), words.heading(comparison),
                words.warnings(comparison), words.notes(table));
    }

    private void take(Shown result) {
        shown.set(result);
        status.set(statusWords.of(result.table()));
        String wanted = memory.chart().orElse("");
        result.charts().stream().filter(each -> each.name().equals(wanted)).findFirst()
                .or(() -> result.charts().stream().findFirst()).ifPresent(chart::set);
    }

    /// Looks at a chart.
    public void choose(Chart other) {
        memory.keepChart(other.name());
        chart.set(other);
    }

    /// Where the user is; empty while nothing is shown.
    public Optional<Link> place() {
        List<BudgetSummary> budgets = comparands.get().budgets();
        return budgets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link.Comparison(budgets.getFirst().id(), comparands.get().others(),
                        question.get().dimension(), question.get().path()));
    }

    /// The budgets that are compared.
    ReadOnlyObjectProperty<Comparands> comparandsProperty() {
        return comparands.getReadOnlyProperty();
    }

    /// All budgets of the library: by department, and within it the latest first.
    public ReadOnlyObjectProperty<List<BudgetSummary>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// What is compared.
    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// How it is looked at.
    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// What came of it; null while nothing is shown.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The chart that is looked at.
    public ReadOnlyObjectProperty<@Nullable Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// How many budgets and rows are shown, and how many are not.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
