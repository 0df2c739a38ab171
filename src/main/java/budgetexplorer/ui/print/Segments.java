package budgetexplorer.ui.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Buttons side by side, one of which is pressed: the value of a property.
final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param id    of each button, followed by its value
    /// @param words on the button of a value
    @SafeVarargs
    Segments(String id, ObjectProperty<T> property, Function<T, String> words, T... values) {
        getStyleClass().add("segments");
        var group = new ToggleGroup();
        for (T value : values) {
            var button = new ToggleButton(words.apply(value));
            button.setId(id + "-" + value);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(place(buttons.size(), values.length));
            button.setOnAction(_ -> {
                property.set(value);
                button.setSelected(true); // pressed again, it stays chosen
            });
            buttons.put(value, button);
        }
        getChildren().setAll(buttons.values());
        property.subscribe(chosen -> buttons.forEach((value, button) -> button.setSelected(value.equals(chosen))));
    }

    private static String place(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }
}
