package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.TaskRunner;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// How far long work has come, with a button to stop it; takes no room while there is none.
final class ProgressLine extends HBox {
    private final Messages messages;
    private final Label label = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    ProgressLine(TaskRunner tasks, Messages messages) {
        this.messages = messages;
        setId("progress");
        getStyleClass().add("progress-line");
        setAlignment(Pos.CENTER_RIGHT);
        cancel.setText(messages.text("progress.cancel"));
        cancel.setId("cancel");
        getChildren().addAll(label, bar, cancel);
        tasks.stepProperty().subscribe(this::show);
    }

    private void show(TaskRunner.@Nullable Step step) {
        setVisible(step != null);
        setManaged(step != null);
        if (step != null) {
            label.setText(messages.text("progress." + step.slot(), step.done() + 1, step.total(), step.name()));
            bar.setProgress((double) step.done() / step.total());
            bar.setAccessibleText(label.getText());
            cancel.setOnAction(_ -> step.cancel().run());
        }
    }
}
