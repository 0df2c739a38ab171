package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// Finds in the table: Enter goes to the next cell, Escape back to the table.
final class FindBar extends HBox {
    private final TextField field = new TextField();

    /// @param back gives the table the keyboard
    FindBar(FindViewModel find, Messages messages, Runnable back) {
        getStyleClass().add("tool-group");
        field.setId("tables-find");
        field.setPromptText(messages.text("tables.find.prompt"));
        field.setAccessibleText(messages.text("tables.find.prompt"));
        field.textProperty().bindBidirectional(find.queryProperty());
        field.setOnAction(_ -> find.next());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                field.clear();
                back.run();
                key.consume();
            }
        });
        var count = new Label();
        count.setId("tables-find-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(find.countProperty());
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        getChildren().addAll(field, button(messages.text("tables.find.previous"), "tables-previous", find::previous),
                button(messages.text("tables.find.next"), "tables-next", find::next), count);
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Gives the field the keyboard, with what stands in it selected.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
