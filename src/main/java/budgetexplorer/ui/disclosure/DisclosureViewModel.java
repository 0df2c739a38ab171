package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.service.disclosure.Asked;
import budgetexplorer.service.disclosure.DisclosureDraft;
import budgetexplorer.service.disclosure.KeepDisclosureInputs;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The 公开说明 of a budget while it is completed: what it asks for, what is typed, the text that comes of it. For the FX
/// thread.
final class DisclosureViewModel {
    private static final String READING = "disclosure.read";
    private static final String WRITING = "disclosure.write";

    private final BudgetSummary budget;
    private final DisclosureWork work;
    private final Edits edits;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final DisclosureWords words;
    private final AskedList asked = new AskedList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<@Nullable DisclosureDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Subscription following;
    private boolean goesOn;

    DisclosureViewModel(BudgetSummary budget, DisclosureWork work, Edits edits, TaskRunner tasks, Dialogs dialogs,
            Messages messages) {
        this.budget = budget;
        this.work = work;
        this.edits = edits;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.words = new DisclosureWords(messages);
        asked.selectedProperty().subscribe(this::edit);
        typed.subscribe(text -> valid.set(isValid(text)));
        following = edits.noticeProperty().subscribe((_, done) -> {
            if (done != null) {
                read(); // typed or undone
            }
        });
        read();
    }

    private void read() {
        tasks.run(READING, (_, _) -> work.draft(budget), this::show);
    }

    private void show(DisclosureDraft now) {
        draft.set(now);
        summary.set(words.summary(now));
        asked.show(now.asked());
        if (goesOn) {
            goesOn = false;
            asked.selectNextMissing();
        }
    }

    private void edit(@Nullable Asked chosen) {
        typed.set(chosen == null ? "" : chosen.value().orElse(""));
        valid.set(isValid(typed.get()));
    }

    private boolean isValid(String text) {
        Asked chosen = asked.selectedProperty().get();
        return chosen == null || KeepDisclosureInputs.isValid(chosen.need(), text);
    }

    /// Keeps what was typed and goes on to what is missing next. What is the same as before is no change.
    void keep() {
        Asked chosen = asked.selectedProperty().get();
        if (chosen == null || !valid.get()) {
            return;
        }
        if (typed.get().strip().equals(chosen.value().orElse(""))) {
            asked.selectNextMissing();
        } else {
            goesOn = true;
            put(chosen.need(), typed.get());
        }
    }

    /// Forgets what was typed, so that the library and the earlier text are asked again.
    void forget() {
        Asked chosen = asked.selectedProperty().get();
        if (chosen != null) {
            put(chosen.need(), "");
        }
    }

    private void put(Need need, String value) {
        edits.perform(work.keep().type(budget.id(), Map.of(need, value)));
    }

    /// Asks for a file and writes the document to it.
    void write() {
        dialogs.nameFile(DisclosureWork.name(budget), messages.text("disclosure.files")).ifPresent(file -> {
            notice.set(messages.text("disclosure.writing"));
            tasks.run(WRITING, (_, _) -> work.write(budget, file), this::tellWritten);
        });
    }

    private void tellWritten(List<Path> files) {
        DisclosureDraft now = draft.get();
        int missing = now == null ? 0 : now.missing().size();
        String name = String.valueOf(files.getFirst().getFileName());
        notice.set(missing == 0
                ? messages.text("disclosure.written", name)
                : messages.text("disclosure.written.missing", name, missing));
    }

    /// Hears of nothing any more.
    void close() {
        following.unsubscribe();
        tasks.cancel(READING);
    }

    AskedList asked() {
        return asked;
    }

    /// What stands in the editor.
    StringProperty typedProperty() {
        return typed;
    }

    /// Whether what stands in the editor can be kept.
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /// The text by what is known now; empty until it is written for the first time.
    ReadOnlyObjectProperty<@Nullable DisclosureDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// How much of the text is there, and from where.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// What was done last.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
