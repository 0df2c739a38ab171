package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The title of a card above the window, with the button that closes it.
final class SheetHead {
    private SheetHead() {}

    static HBox of(String title, Messages messages, Runnable close) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = new Button(messages.text("dialog.close"));
        button.setId("sheet-close");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> close.run());
        var head = new HBox(heading, gap, button);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sheet-head");
        return head;
    }
}
