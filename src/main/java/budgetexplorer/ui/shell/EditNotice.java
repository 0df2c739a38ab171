package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Edits;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What was done last, in the status line, with a button that undoes it; goes after a while, and takes no room then.
final class EditNotice extends HBox {
    private static final Duration SHOWN = Duration.seconds(10);

    private final Edits edits;
    private final Messages messages;
    private final Label text = new Label();
    private final Button back = new Button();
    private final PauseTransition pause = new PauseTransition(SHOWN);

    EditNotice(Edits edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
        setId("edit-notice");
        getStyleClass().add("edit-notice");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("edit-notice-text");
        back.setId("edit-notice-back");
        back.setFocusTraversable(false); // it comes and goes; the keys for it stay
        back.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, back);
        pause.setOnFinished(_ -> edits.dismiss());
        edits.noticeProperty().subscribe(this::show);
    }

    private void show(Edits.@Nullable Notice notice) {
        setVisible(notice != null);
        setManaged(notice != null);
        pause.stop();
        if (notice != null) {
            text.setText(new EditWords(messages).notice(notice));
            back.setText(messages.text(notice.undone() ? "edit.redo" : "edit.undo"));
            back.setOnAction(_ -> {
                if (notice.undone()) {
                    edits.redo();
                } else {
                    edits.undo();
                }
            });
            pause.playFromStart();
        }
    }
}
