package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Stage;
import budgetexplorer.ui.importing.Correction.Needed;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Department, year and stage of a budget as the user may correct them.
final class BudgetFields extends HBox {
    private static final PseudoClass NEEDED = PseudoClass.getPseudoClass("needed");

    private final Messages messages;
    private final Consumer<Correction> change;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField year = new TextField();
    private final ComboBox<Stage> stage = new ComboBox<>(FXCollections.observableArrayList(Stage.values()));
    private final Label codeHint = new Label();
    private final Label nameHint = new Label();
    private final Label yearHint = new Label();
    private final Label stageHint = new Label();
    /// Also before the fields are first filled.
    private boolean filling = true;
    private boolean stageSaid;

    /// @param change told what the fields hold, once a field is left
    BudgetFields(Messages messages, Consumer<Correction> change) {
        this.messages = messages;
        this.change = change;
        getStyleClass().add("budget-fields");
        VBox wide = field("importing.name", "import-name", name, nameHint);
        HBox.setHgrow(wide, Priority.ALWAYS);
        getChildren().addAll(field("importing.code", "import-code", code, codeHint), wide,
                field("importing.year", "import-year", year, yearHint),
                field("importing.stage", "import-stage", stage, stageHint));
        code.setPrefColumnCount(6);
        year.setPrefColumnCount(5);
        stage.setConverter(new StageText());
        for (TextField text : new TextField[]{code, name, year}) {
            text.setOnAction(_ -> tell());
            text.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    tell();
                }
            });
        }
        stage.setOnAction(_ -> {
            stageSaid = stageSaid || !filling;
            tell();
        });
    }

    /// Fills the fields.
    void show(Correction correction) {
        filling = true;
        setText(code, correction.code());
        setText(name, correction.name());
        setText(year, correction.year());
        stageSaid = correction.stage().isPresent();
        stage.setValue(correction.stage().orElse(Stage.DRAFT));
        var missing = correction.missing();
        mark(code, codeHint, missing.contains(Needed.CODE));
        mark(name, nameHint, missing.contains(Needed.NAME));
        mark(year, yearHint, missing.contains(Needed.YEAR));
        stageHint.setText(stageSaid ? "" : messages.text("importing.stage.unsaid"));
        filling = false;
    }

    /// Setting a text moves the caret, even if it is the same.
    private static void setText(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    private void mark(TextField field, Label hint, boolean needed) {
        field.pseudoClassStateChanged(NEEDED, needed);
        String text = field.getText().isEmpty() ? "importing.needed" : "importing.malformed";
        hint.setText(needed ? messages.text(text) : "");
        field.setAccessibleHelp(hint.getText());
    }

    private void tell() {
        if (!filling) {
            change.accept(new Correction(code.getText(), name.getText(), year.getText(),
                    stageSaid ? Optional.ofNullable(stage.getValue()) : Optional.empty()));
        }
    }

    private VBox field(String key, String id, Control control, Label hint) {
        control.setId(id);
        control.setAccessibleText(messages.text(key));
        control.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(messages.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("secondary");
        hint.getStyleClass().add("hint");
        return new VBox(label, control, hint);
    }

    private final class StageText extends StringConverter<Stage> {
        @Override
        public String toString(Stage value) {
            return messages.text("stage." + Objects.requireNonNullElse(value, Stage.DRAFT).name());
        }

        @Override
        public Stage fromString(String text) {
            throw new UnsupportedOperationException("a stage is chosen, not written");
        }
    }
}
