package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is noted about the finding that is looked at, and a field to note more.
final class NotesPane extends VBox {
    private static final int LINES = 3;

    private final NotesViewModel viewModel;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final TextArea text = new TextArea();

    NotesPane(NotesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("audit-notes");
        getStyleClass().add("finding-notes");
        lines.getStyleClass().add("note-lines");
        var title = new Label(messages.text("auditor.notes"));
        title.getStyleClass().add("finding-part");
        getChildren().addAll(title, lines, field(), buttons());
        viewModel.lines().addListener((ListChangeListener<NotesViewModel.Line>) _ -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(viewModel.lines().stream().map(line -> new NoteCard(line, viewModel, messages))
                .toList());
        lines.setManaged(!viewModel.lines().isEmpty());
    }

    private TextArea field() {
        text.setId("audit-note");
        text.setPromptText(messages.text("auditor.note.prompt"));
        text.setAccessibleText(messages.text("auditor.note.prompt"));
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bindBidirectional(viewModel.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                viewModel.propose();
            }
        });
        return text;
    }

    private HBox buttons() {
        var propose = button("audit-propose", messages.text("auditor.note.propose"), viewModel::propose);
        propose.getStyleClass().add("accent");
        propose.disableProperty().bind(viewModel.textProperty().map(String::isBlank));
        var reject = button("audit-reject", messages.text("auditor.note.reject"), viewModel::reject);
        var author = new TextField();
        author.setId("audit-author");
        author.setPromptText(messages.text("auditor.note.author"));
        author.setAccessibleText(messages.text("auditor.note.author"));
        author.textProperty().bindBidirectional(viewModel.authorProperty());
        HBox.setHgrow(author, Priority.ALWAYS);
        var buttons = new HBox(propose, reject, author);
        buttons.getStyleClass().add("note-buttons");
        return buttons;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Gives the keyboard to the field.
    void begin() {
        text.requestFocus();
    }
}
