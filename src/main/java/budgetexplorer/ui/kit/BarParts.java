package budgetexplorer.ui.kit;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What bars below pages are made of. For the FX thread.
public final class BarParts {
    private BarParts() {}

    /// As much room as there is.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// A button that is never cut.
    ///
    /// @param pointless while there is nothing to do for it
    public static Button button(String id, String words, BooleanBinding pointless, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(pointless);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
