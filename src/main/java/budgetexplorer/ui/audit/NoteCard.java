package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.review.Answer;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A note: how far it has come, by whom and when, its words, the answer, and what can be done with it.
final class NoteCard extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final NotesViewModel viewModel;
    private final Messages messages;

    NoteCard(NotesViewModel.Line line, NotesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        Note note = line.note();
        getStyleClass().add("note-card");
        getChildren().addAll(head(line), words(note.text(), "note-text"));
        note.answer().ifPresent(answer -> getChildren().add(answer(answer)));
        if (line.earlier()) {
            getStyleClass().add("earlier");
        } else {
            getChildren().add(actions(note));
        }
    }

    private HBox head(NotesViewModel.Line line) {
        Note note = line.note();
        var state = new Label(messages.text("auditor.state." + note.state().name()));
        state.getStyleClass().addAll("note-state", note.state().name().toLowerCase(Locale.ROOT));
        state.setMinWidth(USE_PREF_SIZE);
        String by = by(note.author(), note.written());
        var who = words(line.earlier()
                ? messages.text("auditor.note.draft", messages.text("stage." + note.budget().stage().name()),
                        note.budget().revision(), by)
                : by, "secondary");
        var head = new HBox(state, who);
        head.getStyleClass().add("note-head");
        return head;
    }

    private String by(String author, Instant written) {
        String day = DAY.format(written.atZone(ZoneId.systemDefault()));
        return author.isBlank() ? day : messages.text("auditor.note.by", author, day);
    }

    private VBox answer(Answer answer) {
        var box = new VBox(words(messages.text("auditor.note.answered", by(answer.author(), answer.written())),
                "secondary"), words(answer.text(), "note-text"));
        box.getStyleClass().add("note-answer");
        return box;
    }

    private FlowPane actions(Note note) {
        var actions = new FlowPane();
        actions.getStyleClass().add("note-actions");
        actions.getChildren().add(action("note-answer-action",
                messages.text(note.answer().isEmpty() ? "auditor.note.answer" : "auditor.note.answer.change"),
                () -> viewModel.answer(note)));
        if (note.state() != State.REVIEWED) {
            actions.getChildren().add(action("note-reviewed", messages.text("auditor.note.reviewed"),
                    () -> viewModel.state(note, State.REVIEWED)));
        }
        if (note.state() != State.REJECTED) {
            actions.getChildren().add(action("note-rejected", messages.text("auditor.note.rejected"),
                    () -> viewModel.state(note, State.REJECTED)));
        }
        if (note.state() == State.REVIEWED || note.state() == State.REJECTED) {
            actions.getChildren().add(action("note-reopened", messages.text("auditor.note.reopen"),
                    () -> viewModel.state(note, note.answer().isEmpty() ? State.OPEN : State.ANSWERED)));
        }
        actions.getChildren().addAll(
                action("note-change", messages.text("auditor.note.change"), () -> viewModel.change(note)),
                action("note-delete", messages.text("auditor.note.delete"), () -> viewModel.delete(note)));
        return actions;
    }

    private static Hyperlink action(String id, String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("note-action");
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
