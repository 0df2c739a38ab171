package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.difference.DifferenceChart;
import budgetexplorer.service.difference.DifferenceHandout;
import budgetexplorer.service.difference.DifferenceWords;
import budgetexplorer.service.difference.DraftDifference;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What changed from one draft to the next: the changes that the filter lets through, how the total changed, and what
/// became of the findings.
public final class DifferenceViewModel {
    private static final String DIFFERENCE = "difference";

    private final FindDifference service;
    private final TaskRunner tasks;
    private final Messages messages;
    private final AmountFormat format;
    private final Navigator navigator;
    private final DifferenceWords words;
    private final DifferenceRows makesRows;

    private final ReadOnlyObjectWrapper<@Nullable DraftDifference> drafts = new ReadOnlyObjectWrapper<>();
    private List<DifferenceRow.Item> items = List.of();
    private final ObservableList<DifferenceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rounding = new ReadOnlyStringWrapper("");

    private final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty find = new SimpleStringProperty("");
    private final BooleanProperty consequences = new SimpleBooleanProperty(true);
    private final BooleanProperty byUnit = new SimpleBooleanProperty();

    /// @param navigator leads to the cells and sentences
    public DifferenceViewModel(FindDifference service, TaskRunner tasks, Messages messages, AmountFormat format,
            Navigator navigator) {
        this.service = service;
        this.tasks = tasks;
        this.messages = messages;
        this.format = format;
        this.navigator = navigator;
        this.words = new DifferenceWords(messages, format);
        this.makesRows = new DifferenceRows(messages, words);
        List.of(kind, find, consequences).forEach(part -> part.addListener(_ -> filter()));
        byUnit.addListener(_ -> draw());
    }

    /// Shows what changed from one budget to another.
    public void show(BudgetSummary budget, BudgetSummary from) {
        tasks.run(DIFFERENCE, (_, _) -> service.between(from, budget), this::take);
    }

    /// Shows nothing.
    public void clear() {
        tasks.cancel(DIFFERENCE);
        drafts.set(null);
        items = List.of();
        List.of(rows, findings, remarks, notes).forEach(ObservableList::clear);
        chart.set(null);
        List.of(heading, status, missing, rounding).forEach(text -> text.set(""));
    }

    private void take(DraftDifference found) {
        drafts.set(found);
        items = makesRows.items(found);
        heading.set(words.heading(found));
        remarks.setAll(words.warnings(found));
        notes.setAll(words.notes(found));
        var makesFindings = new FindingRows(messages, words);
        findings.setAll(makesFindings.of(found.findings()));
        rounding.set(makesFindings.rounding(found.findings()));
        draw();
        filter();
    }

    private void draw() {
        DraftDifference shown = drafts.get();
        if (shown != null) {
            var draws = new DifferenceChart(messages, format);
            chart.set(byUnit.get() ? draws.byUnit(shown) : draws.byCategory(shown));
        }
    }

    private void filter() {
        if (drafts.get() == null) {
            return;
        }
        rows.setAll(makesRows.rows(items, new ChangeFilter(kind.get(), find.get(), consequences.get())));
        long listed = rows.stream().filter(DifferenceRow.Item.class::isInstance).count();
        status.set(messages.text("difference.status", listed, items.size()));
        missing.set(items.isEmpty()
                ? messages.text("difference.same")
                : rows.isEmpty() ? messages.text("difference.nothing.found") : "");
    }

    /// Leads to what one side of a change has, if it has anything.
    void open(Optional<Content> content) {
        content.map(Content::link).ifPresent(this::open);
    }

    void open(Link link) {
        navigator.go(link);
    }

    /// Changes as cells of a spreadsheet; all that are listed where none are given.
    public String copied(List<DifferenceRow> chosen) {
        List<DifferenceRow.Item> wanted = items(chosen);
        List<DifferenceRow.Item> copied = wanted.isEmpty() ? items(rows) : wanted;
        status.set(messages.text("difference.copied", copied.size()));
        return makesRows.cells(copied);
    }

    private static List<DifferenceRow.Item> items(List<DifferenceRow> of) {
        return of.stream().filter(DifferenceRow.Item.class::isInstance).map(DifferenceRow.Item.class::cast).toList();
    }

    /// What is shown, for paper and files; empty while nothing is.
    ///
    /// @param today the date below every page
    public Optional<Handout> handout(LocalDate today) {
        return Optional.ofNullable(drafts.get()).map(new DifferenceHandout(messages, format, today)::of);
    }

    /// The two drafts and what changed between them; null while nothing is shown.
    public ReadOnlyObjectProperty<@Nullable DraftDifference> draftsProperty() {
        return drafts.getReadOnlyProperty();
    }

    /// Where the user is; empty while nothing is shown.
    public Optional<Link> place() {
        return Optional.ofNullable(drafts.get())
                .map(shown -> new Link.Difference(shown.budget().id(), shown.from().id()));
    }

    /// The changes listed, each table's below its heading.
    ObservableList<DifferenceRow> rows() {
        return rows;
    }

    /// What became of the findings.
    ObservableList<FindingRow> findings() {
        return findings;
    }

    /// What a reader must know first.
    ObservableList<String> remarks() {
        return remarks;
    }

    /// What is not among the changes.
    ObservableList<String> notes() {
        return notes;
    }

    /// How the total changed.
    ReadOnlyObjectProperty<@Nullable Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// The kind of change that is listed; null for all.
    ObjectProperty<@Nullable Kind> kindProperty() {
        return kind;
    }

    /// What the changes listed contain.
    StringProperty findProperty() {
        return find;
    }

    /// Whether sums that only follow from other changes are listed.
    BooleanProperty consequencesProperty() {
        return consequences;
    }

    /// Whether the chart goes by unit, not by 类.
    BooleanProperty byUnitProperty() {
        return byUnit;
    }

    /// What changed, in a sentence.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// What is listed and what is not.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Why no change is listed; empty if there are any.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// What is said of differences that rounding explains; may be empty.
    ReadOnlyStringProperty roundingProperty() {
        return rounding.getReadOnlyProperty();
    }
}
