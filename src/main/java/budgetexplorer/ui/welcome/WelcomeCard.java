package budgetexplorer.ui.welcome;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One way to begin: its name, what it means, and the button that does it.
final class WelcomeCard extends VBox {
    private static final String ACCENT = "accent";

    private final Button button;
    private final Label cap;
    private final VBox more = new VBox();

    /// @param id of the button
    /// @param keys do the same
    WelcomeCard(String id, String name, String meaning, String does, String keys, Runnable action) {
        getStyleClass().addAll("card", "welcome-card");
        var title = new Label(name);
        title.getStyleClass().add("welcome-card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var text = new Label(meaning);
        text.getStyleClass().add("welcome-card-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        button = new Button(does);
        button.setId(id);
        button.setAccessibleText(does + " " + meaning);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        var line = new HBox(button, cap);
        line.getStyleClass().add("welcome-keys");
        getChildren().addAll(title, text, more, gap, line);
    }

    Button button() {
        return button;
    }

    /// Where more can stand below the meaning.
    VBox more() {
        return more;
    }

    /// The keys that do the same.
    Label cap() {
        return cap;
    }

    /// Whether it is what most begin with, and what Enter does.
    void prefer(boolean preferred) {
        button.setDefaultButton(preferred);
        button.getStyleClass().remove(ACCENT);
        if (preferred) {
            button.getStyleClass().add(ACCENT);
        }
    }
}
