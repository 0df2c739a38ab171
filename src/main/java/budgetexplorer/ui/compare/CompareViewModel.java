package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Row;
import budgetexplorer.model.AmountFormat;
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
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Budgets side by side: which they are, what is compared, how it is looked at, and what comes of it.
public final class CompareViewModel {
    private static final String COMPARISON = "compare.comparison";

    private final CompareBudgets source;
    private final TaskRunner tasks;
    private final Messages messages;
    private final AmountFormat format;
    private final CompareMemory memory;
    private final CompareStatus statusWords;

    private final ComparandsViewModel comparands;
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
        this.tasks = tasks;
        this.messages = messages;
        this.format = format;
        this.memory = new CompareMemory(memory);
        this.statusWords = new CompareStatus(messages);
        this.comparands = new ComparandsViewModel(library, tasks, this.memory, new BudgetWords(messages),
                this::follow);
        question.set(Question.of(this.memory.dimension()));
        arrangement.set(Arrangement.STANDARD.with(this.memory.measures()));
    }

    /// Looks at a budget beside others: those it was compared with last, or else those it is likeliest to be.
    public void show(BudgetSummary first) {
        comparands.show(first);
    }

    /// Looks at the budgets of a link.
    public void show(BudgetSummary first, Link.Comparison link) {
        question.set(new Question(link.dimension(), link.path(), Optional.empty()));
        comparands.show(first, link.others());
    }

    /// Reads the library and all that is shown again.
    public void reload() {
        comparands.reload();
    }

    /// Shows nothing.
    public void clear() {
        comparands.clear();
        show();
    }

    private void show() {
        tasks.cancel(COMPARISON);
        shown.set(null);
        chart.set(null);
        status.set("");
    }

    /// What was chosen for budgets in their places is for those alone.
    private void follow(Comparands before, Comparands now) {
        if (!now.startsWith(before)) {
            arrangement.set(arrangement.get().by(0).sorted(Optional.empty()));
        }
        compare();
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
        List<BudgetSummary> budgets = comparands.chosen().budgets();
        if (budgets.isEmpty()) {
            show();
            return;
        }
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
        List<BudgetSummary> budgets = comparands.chosen().budgets();
        return budgets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link.Comparison(budgets.getFirst().id(), comparands.chosen().others(),
                        question.get().dimension(), question.get().path()));
    }

    /// The budgets that are compared.
    public ComparandsViewModel comparands() {
        return comparands;
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
