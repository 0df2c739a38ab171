package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.service.LinkNarrative;
import budgetexplorer.service.LinkedNarrative;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final String TABLE = "narrative-table";
    private static final int SECTIONS = 13;

    private final LinkNarrative library;
    private final TaskRunner tasks;
    private final Messages messages;
    private final FigureWords words;
    private final EvidenceWords evidenceWords;
    private final TableBeside beside;

    private @Nullable BudgetSummary budget;
    private Topic topic = Topic.BALANCE;
    private OptionalInt target = OptionalInt.empty();
    private final ReadOnlyObjectWrapper<@Nullable LinkedNarrative> narrative = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ContentsEntry> contents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ContentsEntry> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Figure> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Span> sentence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FigureDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /// @param format how the table beside the text writes amounts
    public NarrativeViewModel(LinkNarrative library, TaskRunner tasks, Messages messages, AmountFormat format) {
        this.library = library;
        this.tasks = tasks;
        this.messages = messages;
        this.words = new FigureWords(messages);
        this.evidenceWords = new EvidenceWords(messages, words);
        this.beside = new TableBeside(new StatedTableViewModel(tasks, TABLE, format), messages, this::go);
    }

    /// Shows a budget's narrative, at the topic that was chosen last; nothing for none.
    public void show(@Nullable BudgetSummary shown) {
        show(shown, OptionalInt.empty());
    }

    /// Reads a budget's narrative again; where the user is being led to stays.
    public void reload(@Nullable BudgetSummary shown) {
        show(shown, target);
    }

    /// Shows a budget's narrative.
    ///
    /// @param offset of a character to lead to; empty for the topic that was chosen last
    public void show(@Nullable BudgetSummary shown, OptionalInt offset) {
        target = offset;
        budget = shown;
        if (shown == null) {
            tasks.cancel(NARRATIVE);
            clear();
            return;
        }
        tasks.run(NARRATIVE, (_, _) -> library.narrative(shown.id()),
                found -> found.ifPresentOrElse(read -> start(shown, read), () -> startWithout(shown)));
    }

    private void start(BudgetSummary shown, LinkedNarrative read) {
        heading.set(heading(shown, read.narrative()));
        if (!read.equals(narrative.get())) {
            missing.set("");
            narrative.set(read);
            contents.setAll(new Contents(messages, read.narrative()).entries());
            status.set(status(read));
            beside.open(read);
            entry(topic).ifPresent(this::choose);
        }
        target.ifPresent(this::lead);
        target = OptionalInt.empty();
    }

    private String status(LinkedNarrative read) {
        NarrativeEvidence evidence = read.evidence();
        int agreeing = evidence.count(Agreement.EQUAL) + evidence.count(Agreement.ROUNDING);
        return messages.text("narrative.status", read.narrative().standing(), read.narrative().understood(),
                evidence.resolved(), agreeing, evidence.count(Agreement.DIFFERS));
    }

    private Optional<ContentsEntry> entry(Topic wantedTopic) {
        return contents.stream().filter(entry -> entry.topic() == wantedTopic).findFirst();
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
        beside.open(null);
        show(Optional.empty());
        heading.set("");
        status.set("");
        missing.set("");
    }

    /// Shows a topic's page, and beside it the table that it restates.
    public void choose(ContentsEntry entry) {
        if (turnTo(entry)) {
            beside.follow(null);
            beside.show(entry.topic().table());
        }
    }

    /// @return whether another page is shown now
    private boolean turnTo(ContentsEntry entry) {
        LinkedNarrative read = narrative.get();
        if (read == null || entry.equals(chosen.get())) {
            return false;
        }
        topic = entry.topic();
        chosen.set(entry);
        show(Optional.of(new Pages(messages, read.narrative()).page(topic)));
        return true;
    }

    private void show(Optional<Page> shown) {
        selected.set(null);
        sentence.set(null);
        details.set(null);
        figures.setAll(shown.map(Page::figures).orElse(List.of()));
        page.set(shown.orElse(null));
    }

    /// Looks at a figure of the page, its sentence and its cell; at none of them.
    public void select(@Nullable Figure figure) {
        LinkedNarrative read = narrative.get();
        selected.set(figure);
        sentence.set(figure == null || read == null ? null : read.narrative().sentence(figure.span()));
        explain(figure);
        beside.follow(figure);
    }

    /// Looks at a figure wherever it stands.
    public void go(Figure figure) {
        topicAt(figure.span().start()).flatMap(this::entry).ifPresent(this::turnTo);
        select(figure);
    }

    /// Leads to a character of the text: to its page, its sentence, and to the figure if it belongs to one.
    public void lead(int offset) {
        topicAt(offset).flatMap(this::entry).ifPresent(this::choose);
        selectSentence(offset);
    }

    private Optional<Topic> topicAt(int offset) {
        LinkedNarrative read = narrative.get();
        return read == null
                ? Optional.empty()
                : read.narrative().sections().stream().filter(section -> section.span().start() <= offset)
                        .filter(section -> offset < section.span().end()).findFirst()
                        .map(section -> Topic.of(section.kind()));
    }

    /// Looks at the sentence of a character of the text; at the figure if it belongs to one of the page.
    public void selectSentence(int offset) {
        LinkedNarrative read = narrative.get();
        if (read != null && offset >= 0 && offset < read.narrative().text().length()) {
            select(figures.stream().filter(figure -> figure.span().start() <= offset)
                    .filter(figure -> offset < figure.span().end()).findFirst().orElse(null));
            sentence.set(read.narrative().sentence(new Span(offset, offset)));
        }
    }

    /// Where in the text the user is; empty if neither a figure nor a sentence is looked at.
    public OptionalInt offset() {
        Figure figure = selected.get();
        Span shown = sentence.get();
        return figure != null
                ? OptionalInt.of(figure.span().start())
                : shown == null ? OptionalInt.empty() : OptionalInt.of(shown.start());
    }

    /// The figure or the sentence that is looked at; empty while neither is.
    Optional<Link> link() {
        BudgetSummary of = budget;
        return of == null || offset().isEmpty() ? Optional.empty() : Optional.of(new Link.Sentence(of.id(), offset()));
    }

    /// The sentence that is looked at, as text for the clipboard; the whole page if none is.
    public String copiedSentence() {
        LinkedNarrative read = narrative.get();
        Span shown = sentence.get();
        return read == null || shown == null ? copiedPage() : shown.in(read.narrative().text()).strip();
    }

    /// The page as text for the clipboard.
    public String copiedPage() {
        Page shown = page.get();
        return shown == null ? "" : shown.text();
    }

    /// The whole narrative as text for the clipboard.
    public String copiedAll() {
        LinkedNarrative read = narrative.get();
        return read == null ? "" : read.narrative().text();
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
        LinkedNarrative read = narrative.get();
        details.set(figure == null
                ? null
                : words.details(figure, read == null ? Optional.empty() : evidenceWords.evidence(read, figure)));
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

    /// The sentence that is looked at.
    public ReadOnlyObjectProperty<@Nullable Span> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// The table beside the text.
    public TableBeside beside() {
        return beside;
    }

    /// What the figure under the pointer, or else the one that is looked at, is understood as.
    public ReadOnlyObjectProperty<@Nullable FigureDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// What is shown, in a sentence.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// How many numbers there are, how many are understood, how many the tables agree with.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// How a budget without a narrative gets one; empty if it has one.
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
