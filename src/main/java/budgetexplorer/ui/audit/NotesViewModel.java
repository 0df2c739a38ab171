package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.service.audit.ReviewNotes;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What reviewers note about the finding that is looked at. All of it can be undone.
public final class NotesViewModel {
    private static final String AUTHOR = "audit.author";

    private final AuditViewModel audit;
    private final ReviewNotes notes;
    private final Edits edits;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty author;
    private final BooleanProperty writable = new SimpleBooleanProperty();
    private @Nullable String shown;

    /// A note.
    ///
    /// @param earlier whether it is on another draft, where it is not changed
    record Line(Note note, boolean earlier) {}

    public NotesViewModel(AuditViewModel audit, ReviewNotes notes, Edits edits, Dialogs dialogs, Messages messages,
            Memory memory) {
        this.audit = audit;
        this.notes = notes;
        this.edits = edits;
        this.dialogs = dialogs;
        this.messages = messages;
        this.author = new SimpleStringProperty(memory.get(AUTHOR).orElse(""));
        author.addListener(_ -> memory.put(AUTHOR, author.get().strip()));
        audit.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable FindingDetail detail) {
        Audited audited = audit.auditedProperty().get();
        if (detail == null || audited == null) {
            shown = null;
            lines.clear();
            writable.set(false);
            return;
        }
        String code = detail.item().code();
        if (!code.equals(shown)) { // what is being written belongs to the finding before
            text.set("");
        }
        shown = code;
        var anchor = new Anchor.Found(code);
        lines.setAll(Stream.concat(on(audited.notes(), anchor).map(note -> new Line(note, false)),
                on(audited.earlier(), anchor).map(note -> new Line(note, true))).toList());
        writable.set(true);
    }

    private static Stream<Note> on(List<Note> notes, Anchor anchor) {
        return notes.stream().filter(note -> note.anchor().equals(anchor));
    }

    /// Notes what was written, to be answered.
    void propose() {
        if (!text.get().isBlank()) {
            write(text.get(), State.OPEN);
        }
    }

    /// Notes that the finding is not followed; asks why if nothing was written.
    void reject() {
        if (text.get().isBlank()) {
            dialogs.askText(messages.text("auditor.note.reject.heading"), "").filter(reason -> !reason.isBlank())
                    .ifPresent(reason -> write(reason, State.REJECTED));
        } else {
            write(text.get(), State.REJECTED);
        }
    }

    private void write(String words, State state) {
        FindingDetail detail = audit.detailProperty().get();
        Audited audited = audit.auditedProperty().get();
        if (detail != null && audited != null) {
            BudgetSummary budget = audited.report().budget();
            String subject = detail.item().text();
            edits.perform(notes.add(budget.id(), new Anchor.Found(detail.item().code()), subject, words.strip(),
                    author.get().strip(), state));
            text.set("");
        }
    }

    /// Asks for other words of a note.
    void change(Note note) {
        dialogs.askText(messages.text("auditor.note.change.heading"), note.text())
                .filter(words -> !words.isBlank() && !words.strip().equals(note.text()))
                .ifPresent(words -> edits.perform(notes.change(note, words.strip())));
    }

    /// Asks what the department answers; nothing takes the answer away.
    void answer(Note note) {
        String known = note.answer().map(answer -> answer.text()).orElse("");
        dialogs.askText(messages.text("auditor.note.answer.heading"), known)
                .filter(words -> !words.strip().equals(known))
                .ifPresent(words -> edits.perform(notes.answer(note, words.strip(), "")));
    }

    /// Says how far a note has come.
    void state(Note note, State state) {
        edits.perform(notes.state(note, state));
    }

    void delete(Note note) {
        edits.perform(notes.delete(note));
    }

    /// The notes on the finding, those on other drafts last.
    ObservableList<Line> lines() {
        return lines;
    }

    /// What is being written.
    StringProperty textProperty() {
        return text;
    }

    /// Who writes; remembered.
    StringProperty authorProperty() {
        return author;
    }

    /// Whether there is a finding to note something about.
    BooleanProperty writableProperty() {
        return writable;
    }
}
