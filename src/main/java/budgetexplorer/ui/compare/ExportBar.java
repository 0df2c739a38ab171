package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import java.io.ByteArrayInputStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;

/// The buttons that print, save and copy a comparison.
final class ExportBar extends HBox {
    private final Messages messages;

    ExportBar(Exports exports, Messages messages) {
        this.messages = messages;
        getStyleClass().add("compare-exports");
        Button preview = button("compare-preview", "compare.preview", exports::preview);
        preview.getStyleClass().add("accent");
        var notice = new Label();
        notice.setId("compare-notice");
        notice.getStyleClass().add("secondary");
        notice.textProperty().bind(exports.noticeProperty());
        getChildren().addAll(preview, button("compare-pdf", "compare.pdf", exports::savePdf),
                button("compare-xlsx", "compare.xlsx", exports::saveWorkbook),
                button("compare-copy", "compare.copy", () -> exports.copy(ExportBar::toClipboard)), notice);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void toClipboard(byte[] png) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
