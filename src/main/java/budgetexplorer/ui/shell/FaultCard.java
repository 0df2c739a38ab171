package budgetexplorer.ui.shell;

import budgetexplorer.base.FaultReport;
import budgetexplorer.base.Messages;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a dialog says of a bug: what to do, where the report lies, and what can be done with it.
final class FaultCard extends VBox {
    private static final double GAP = 12;
    private static final double WIDTH = 560;

    /// @param folders shows a folder
    FaultCard(FaultReport report, Messages messages, Consumer<Path> folders) {
        super(GAP);
        setPrefWidth(WIDTH);
        var text = new Label(report.file().isPresent()
                ? messages.text("dialog.fault.text")
                : messages.text("dialog.fault.unwritten"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().add(text);
        var buttons = new HBox(GAP, copy(report, messages));
        report.file().ifPresent(file -> {
            getChildren().add(path(file, messages));
            var open = new Button(messages.text("dialog.fault.folder"));
            open.setId("fault-folder");
            open.setOnAction(_ -> folders.accept(file.getParent()));
            buttons.getChildren().add(open);
        });
        getChildren().add(buttons);
    }

    private static Button copy(FaultReport report, Messages messages) {
        var copy = new Button(messages.text("dialog.fault.copy"));
        copy.setId("fault-copy");
        copy.setOnAction(_ -> {
            Clips.put(report.text());
            copy.setText(messages.text("dialog.fault.copied"));
        });
        return copy;
    }

    /// A field, so that it can be copied.
    private static TextField path(Path file, Messages messages) {
        var path = new TextField(file.toString());
        path.setId("fault-file");
        path.setEditable(false);
        path.setAccessibleText(messages.text("dialog.fault.file"));
        return path;
    }
}
