package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The ways back and forward, beside the tabs.
final class WayButtons extends HBox {
    WayButtons(Screens screens, Messages messages) {
        getStyleClass().add("way-buttons");
        getChildren().addAll(
                button("go-back", messages.text("go.back"), Shortcut.BACK, screens.wayBackProperty(), screens::back),
                button("go-forward", messages.text("go.forward"), Shortcut.FORWARD, screens.wayForwardProperty(),
                        screens::forward));
    }

    private static Button button(String id, String words, Shortcut shortcut, ReadOnlyBooleanProperty way,
            Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(shortcut.keys().getDisplayText()));
        button.disableProperty().bind(way.not());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
