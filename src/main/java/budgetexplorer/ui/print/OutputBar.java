package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import java.io.ByteArrayInputStream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Above the page: what it is, and where it can go.
final class OutputBar extends HBox {
    private final PrintPreviewViewModel viewModel;
    private final PrintOutput output;
    private final Messages messages;

    OutputBar(PrintPreviewViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.output = viewModel.output();
        this.messages = messages;
        getStyleClass().add("print-head");
        var closing = new Button(messages.text("dialog.close"));
        closing.setId("sheet-close");
        closing.setMinWidth(USE_PREF_SIZE);
        closing.setOnAction(_ -> close.run());
        var print = button("print-print", messages.text("print.print"), output::print);
        print.getStyleClass().add("accent");
        getChildren().addAll(words(), button("print-copy", messages.text("chart.copy"), this::copy), pictures(),
                button("print-pdf", messages.text("print.save.pdf"),
                        () -> output.save(".pdf", messages.text("print.kind.pdf"))),
                print, closing);
    }

    private VBox words() {
        var title = new Label(messages.text("print.preview", viewModel.title()));
        title.getStyleClass().add("heading");
        var summary = new Label();
        summary.setId("print-summary");
        summary.getStyleClass().add("secondary");
        summary.textProperty().bind(viewModel.summaryProperty());
        summary.setMinWidth(USE_PREF_SIZE);
        var notice = new Label();
        notice.setId("print-notice");
        notice.getStyleClass().addAll("secondary", "print-notice");
        notice.textProperty().bind(output.noticeProperty());
        var line = new HBox(summary, notice);
        line.getStyleClass().add("print-words");
        var words = new VBox(title, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private MenuButton pictures() {
        var menu = new MenuButton(messages.text("print.save.picture"), null,
                item("print-png", messages.text("print.save.png"),
                        () -> output.save(".png", messages.text("chart.kind"))),
                item("print-csv", messages.text("print.save.csv"),
                        () -> output.save(".csv", messages.text("view.kind"))),
                item("print-svg", messages.text("print.save.svg"),
                        () -> output.save(".svg", messages.text("print.kind.svg"))));
        return whenReady(menu, "print-picture");
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Button button(String id, String words, Runnable action) {
        Button button = whenReady(new Button(words), id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private <B extends ButtonBase> B whenReady(B button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(viewModel.readyProperty().not());
        return button;
    }

    private void copy() {
        output.copy(bytes -> {
            var content = new ClipboardContent();
            content.putImage(new Image(new ByteArrayInputStream(bytes)));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
