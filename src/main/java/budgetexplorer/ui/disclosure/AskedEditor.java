package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.service.disclosure.Asked;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where what is looked at is typed: Enter keeps it and goes on to what is missing next (Ctrl+Enter where several lines may
/// be typed).
final class AskedEditor extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination KEEP_LINES = KeyCombination.keyCombination("Shortcut+Enter");
    private static final int LINES = 4;

    private final DisclosureViewModel viewModel;
    private final DisclosureWords words;
    private final Label title = new Label();
    private final Label help = new Label();
    private final TextArea text = new TextArea();
    private final Button forget = new Button();

    AskedEditor(DisclosureViewModel viewModel, DisclosureWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("disclosure-editor");
        title.getStyleClass().add("card-title");
        help.getStyleClass().add("secondary");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        text.setId("disclosure-typed");
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bindBidirectional(viewModel.typedProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        viewModel.validProperty().subscribe(valid -> text.pseudoClassStateChanged(WRONG, !valid));
        getChildren().addAll(title, text, buttons(messages), help);
        viewModel.asked().selectedProperty().subscribe(this::show);
    }

    private HBox buttons(Messages messages) {
        var keep = new Button(messages.text("disclosure.keep"));
        keep.setId("disclosure-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(viewModel.validProperty().not());
        keep.setOnAction(_ -> viewModel.keep());
        forget.setText(messages.text("disclosure.forget"));
        forget.setId("disclosure-forget");
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(_ -> viewModel.forget());
        var wrong = new Label(messages.text("disclosure.wrong"));
        wrong.setId("disclosure-wrong");
        wrong.getStyleClass().add("wrong");
        wrong.visibleProperty().bind(viewModel.validProperty().not());
        var buttons = new HBox(keep, forget, wrong);
        buttons.getStyleClass().add("tool-group");
        return buttons;
    }

    /// Gives the field the keyboard, with what stands in it selected.
    void begin() {
        text.requestFocus();
        text.selectAll();
    }

    private void show(@Nullable Asked asked) {
        setDisable(asked == null);
        title.setText(asked == null ? "" : words.title(asked));
        help.setText(asked == null ? "" : words.help(asked));
        text.setAccessibleText(title.getText());
        forget.setDisable(asked == null || asked.source().filter(Source.TYPED::equals).isEmpty());
    }

    private void keyPressed(KeyEvent key) {
        boolean isKept = isOneLine() ? key.getCode() == KeyCode.ENTER : KEEP_LINES.match(key);
        if (isKept) {
            key.consume();
            viewModel.keep();
            text.selectAll();
        }
    }

    private boolean isOneLine() {
        Asked asked = viewModel.asked().selectedProperty().get();
        return asked != null && switch (asked.need().kind()) {
            case WORDS, PROJECTS -> false;
            default -> true;
        };
    }
}
