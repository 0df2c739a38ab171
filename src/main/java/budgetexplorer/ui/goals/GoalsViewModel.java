package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Unit;
import budgetexplorer.model.goal.Project;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The projects of one budget with their goals, those of them that the filter lets through, and the one that is looked at.
public final class GoalsViewModel {
    private static final String GOALS = "goals";
    private static final Unit ALL_UNITS = new Unit("", "");

    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final AmountFormat format;
    private final GoalWords words;

    private @Nullable BudgetSummary budget;
    private final ObservableList<Project> projects = FXCollections.observableArrayList();
    private final FilteredList<Project> shown = new FilteredList<>(projects);
    private final ObservableList<Unit> units = FXCollections.observableArrayList(ALL_UNITS);
    private final ReadOnlyObjectWrapper<@Nullable Project> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>(ALL_UNITS);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final BooleanProperty unmeasured = new SimpleBooleanProperty();

    public GoalsViewModel(BrowseLibrary library, TaskRunner tasks, Messages messages, AmountFormat format) {
        this.library = library;
        this.tasks = tasks;
        this.format = format;
        this.words = new GoalWords(messages, format);
        for (Observable part : List.of(unit, text, from, to, unmeasured)) {
            part.addListener(_ -> filter());
        }
    }

    /// Shows a budget's projects.
    ///
    /// @param row the row of the project to look at; without one the first
    public void show(BudgetSummary wanted, OptionalInt row) {
        budget = wanted;
        tasks.run(GOALS, (_, _) -> library.table(wanted.id(), TableKind.GOALS).map(Project::of),
                found -> start(wanted, found, row));
    }

    /// Shows nothing.
    public void clear() {
        tasks.cancel(GOALS);
        budget = null;
        showProjects(List.of());
        heading.set("");
        summary.set("");
        missing.set("");
        status.set("");
    }

    private void start(BudgetSummary wanted, Optional<List<Project>> found, OptionalInt row) {
        List<Project> all = found.orElse(List.of());
        showProjects(all);
        missing.set(found.isEmpty()
                ? words.withoutTable(wanted)
                : all.isEmpty() ? words.withoutProjects(wanted) : "");
        heading.set(all.isEmpty() ? missing.get() : words.heading(wanted, all));
        summary.set(all.isEmpty() ? "" : words.indicators(all));
        row.ifPresentOrElse(this::lookAt, () -> select(shown.stream().findFirst().orElse(null)));
    }

    private void showProjects(List<Project> all) {
        clearFilter();
        select(null);
        projects.setAll(all);
        units.setAll(Stream.concat(Stream.of(ALL_UNITS), all.stream().map(Project::unit).distinct()).toList());
        unit.set(ALL_UNITS);
        tell();
    }

    /// Looks at the project of a row; the filter goes if it hides it.
    public void lookAt(int row) {
        projects.stream().filter(project -> project.row() == row).findFirst().ifPresent(project -> {
            if (!shown.contains(project)) {
                clearFilter();
            }
            select(project);
        });
    }

    /// Looks at a project; at none.
    public void select(@Nullable Project project) {
        selected.set(project);
    }

    /// Lets all projects through.
    public void clearFilter() {
        unit.set(ALL_UNITS);
        text.set("");
        from.set("");
        to.set("");
        unmeasured.set(false);
    }

    private void filter() {
        Unit chosen = unit.get();
        var filter = new ProjectFilter(chosen == null ? "" : chosen.code(),
                AmountText.money(from.get(), format.unit()), AmountText.money(to.get(), format.unit()),
                SearchQuery.of(text.get()), unmeasured.get());
        shown.setPredicate(filter.equals(ProjectFilter.ALL) ? null : filter::lets);
        if (!shown.contains(selected.get())) {
            select(shown.stream().findFirst().orElse(null));
        }
        tell();
    }

    private void tell() {
        status.set(projects.isEmpty() ? "" : words.status(shown, projects));
    }

    /// The project that is looked at; the list of all while none is.
    public Optional<Link> place() {
        BudgetSummary wanted = budget;
        Project project = selected.get();
        return wanted == null
                ? Optional.empty()
                : Optional.of(new Link.Project(wanted.id(),
                        project == null ? OptionalInt.empty() : OptionalInt.of(project.row())));
    }

    /// Where table 12 states the project that is looked at.
    public Optional<Link> source() {
        BudgetSummary wanted = budget;
        Project project = selected.get();
        return wanted == null || project == null
                ? Optional.empty()
                : Optional.of(new Link.TableCell(wanted.id(), TableKind.GOALS, OptionalInt.of(project.row()),
                        OptionalInt.empty()));
    }

    GoalWords words() {
        return words;
    }

    /// The projects that the filter lets through, in the order of the document.
    public ObservableList<Project> shown() {
        return shown;
    }

    /// All units, and before them one without a code that stands for all.
    public ObservableList<Unit> units() {
        return units;
    }

    /// The unit whose projects are shown.
    public ObjectProperty<@Nullable Unit> unitProperty() {
        return unit;
    }

    /// What names, goals and indicators of the projects shown have.
    public StringProperty textProperty() {
        return text;
    }

    /// The smallest amount shown, as typed.
    public StringProperty fromProperty() {
        return from;
    }

    /// The largest amount shown, as typed.
    public StringProperty toProperty() {
        return to;
    }

    /// Whether only projects without a measurable indicator are shown.
    public BooleanProperty unmeasuredProperty() {
        return unmeasured;
    }

    /// The project that is looked at.
    public ReadOnlyObjectProperty<@Nullable Project> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What there is, in a sentence.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// The indicators in a sentence.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// What is shown and what is not.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Why there are no projects; empty if there are.
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
