package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for the password of a file.
final class PasswordBox extends VBox {
    private final PasswordField password = new PasswordField();

    PasswordBox(ImportViewModel viewModel, ChosenFile file, Messages messages) {
        getStyleClass().addAll("card", "question-box");
        setMaxHeight(USE_PREF_SIZE);
        password.setId("import-password");
        password.setAccessibleText(messages.text("importing.password"));
        password.setOnAction(_ -> viewModel.unlock(file, password.getText()));
        var label = new Label(messages.text("importing.password"));
        label.setLabelFor(password);
        var again = new Button(messages.text("importing.password.try"));
        again.setId("import-unlock");
        again.setOnAction(_ -> viewModel.unlock(file, password.getText()));
        again.disableProperty().bind(password.textProperty().isEmpty());
        var line = new HBox(label, password, again);
        line.getStyleClass().add("question-line");
        var note = new Label(messages.text("importing.password.note"));
        note.getStyleClass().add("secondary");
        getChildren().addAll(line, note);
    }

    /// Gives the keyboard to the field.
    @Override
    public void requestFocus() {
        password.requestFocus();
    }
}
