package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The narrative of one budget: its contents, the chosen topic's page, and the figure of the page that is looked at.
public final class NarrativeViewModel {
    private static final String NARRATIVE = "narrative";
    private static final int SECTIONS = 13;

    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final Messages messages;
    private final FigureWords words;

    private Topic topic = Topic.BALANCE;
    private final ReadOnlyObjectWrapper<@Nullable Narrative> narrative = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ContentsEntry> contents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ContentsEntry> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Figure> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FigureDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    public NarrativeViewModel(BrowseLibrary library, TaskRunner tasks, Messages messages) {
        this.library = library;
        this.tasks = tasks;
        this.messages = messages;
        this.words = new FigureWords(messages);
    }

    /// Shows a budget's narrative, at the topic that was chosen last; nothing for none.
    public void show(@Nullable BudgetSummary shown) {
        if (shown == null) {
            tasks.cancel(NARRATIVE);
            clear();
            return;
        }
        tasks.run(NARRATIVE, (_, _) -> library.narrative(shown.id()),
                found -> found.ifPresentOrElse(read -> start(shown, read), () -> startWithout(shown)));
    }

    private void start(BudgetSummary shown, Narrative read) {
        heading.set(heading(shown, read));
        if (!read.equals(narrative.get())) {
            missing.set("");
            status.set(messages.text("narrative.status", read.standing(), read.understood()));
            narrative.set(read);
            contents.setAll(new Contents(messages, read).entries());
            contents.stream().filter(entry -> entry.topic() == topic).findFirst().ifPresent(this::choose);
        }
    }

    private String heading(BudgetSummary shown, Narrative read) {
        long numbered = read.sections().stream().map(section -> section.kind().number()).filter(number -> number > 0)
                .distinct().count();
        return messages.text(numbered == SECTIONS ? "narrative.heading.complete" : "narrative.heading.lacking",
                name(shown), year(shown), SECTIONS - numbered);
    }

    private void startWithout(BudgetSummary shown) {
        clear();
        heading.set(messages.text("narrative.none", name(shown), year(shown)));
        missing.set(messages.text("narrative.none.how", name(shown), year(shown)));
        status.set(messages.text("narrative.none.status"));
    }

    private void clear() {
        narrative.set(null);
        contents.clear();
        chosen.set(null);
        show(Optional.empty());
        heading.set("");
        status.set("");
        missing.set("");
    }

    /// Shows a topic's page.
    public void choose(ContentsEntry entry) {
        Narrative read = narrative.get();
        if (read != null && !entry.equals(chosen.get())) {
            topic = entry.topic();
            chosen.set(entry);
            show(Optional.of(new Pages(messages, read).page(topic)));
        }
    }

    private void show(Optional<Page> shown) {
        select(null);
        figures.setAll(shown.map(Page::figures).orElse(List.of()));
        page.set(shown.orElse(null));
    }

    /// Looks at a figure of the page; at none of them.
    public void select(@Nullable Figure figure) {
        selected.set(figure);
        explain(figure);
    }

    /// Looks at the next or an earlier figure of the page; stays at its ends.
    ///
    /// @param steps how many figures on; back if negative
    public void move(int steps) {
        if (!figures.isEmpty()) {
            int at = figures.indexOf(selected.get());
            select(figures.get(at < 0 ? 0 : Math.clamp(at + steps, 0, figures.size() - 1)));
        }
    }

    /// The pointer is on a figure; on none.
    public void pointAt(@Nullable Figure figure) {
        explain(figure == null ? selected.get() : figure);
    }

    private void explain(@Nullable Figure figure) {
        details.set(figure == null ? null : words.details(figure));
    }

    private static String name(BudgetSummary budget) {
        return budget.department().name();
    }

    private static String year(BudgetSummary budget) {
        return String.valueOf(budget.id().year());
    }

    /// Says what figures claim.
    FigureWords words() {
        return words;
    }

    /// The topics; empty without a narrative.
    public ObservableList<ContentsEntry> contents() {
        return contents;
    }

    /// The topic that is shown.
    public ReadOnlyObjectProperty<@Nullable ContentsEntry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The page of the topic that is shown.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The figures of the page.
    public ObservableList<Figure> figures() {
        return figures;
    }

    /// The figure that is looked at.
    public ReadOnlyObjectProperty<@Nullable Figure> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What the figure under the pointer, or else the one that is looked at, is understood as.
    public ReadOnlyObjectProperty<@Nullable FigureDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// What is shown, in a sentence.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// How many numbers there are and how many are understood.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// How a budget without a narrative gets one; empty if it has one.
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
