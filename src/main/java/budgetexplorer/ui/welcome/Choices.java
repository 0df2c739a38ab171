package budgetexplorer.ui.welcome;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Things of which one is chosen, side by side, each under its name.
final class Choices extends FlowPane {
    Choices() {
        getStyleClass().add("welcome-looks");
    }

    /// @param chosen told of another than the one that is chosen now
    <E extends Enum<E>> void add(String name, List<E> values, E now, Function<E, String> words, Consumer<E> chosen) {
        var label = new Label(name);
        label.getStyleClass().add("welcome-label");
        label.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(label);
        line.getStyleClass().add("welcome-look");
        var group = new ToggleGroup();
        for (E value : values) {
            var button = new ToggleButton(words.apply(value));
            button.setId("welcome-" + value.name());
            button.getStyleClass().add(place(value, values));
            button.setAccessibleText(name + " " + words.apply(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value == now);
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always is
                if (value != now) {
                    chosen.accept(value);
                }
            });
            line.getChildren().add(button);
        }
        getChildren().add(line);
    }

    private static <E> String place(E value, List<E> values) {
        if (value.equals(values.getFirst())) {
            return "left-pill";
        }
        return value.equals(values.getLast()) ? "right-pill" : "center-pill";
    }
}
