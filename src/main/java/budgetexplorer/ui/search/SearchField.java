package budgetexplorer.ui.search;

import budgetexplorer.base.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Where the user types what to look for; the arrow keys choose among the results while the keyboard stays here.
public final class SearchField extends StackPane {
    private static final int PAGE = 10;

    private final SearchViewModel viewModel;
    private final TextField field = new TextField();

    public SearchField(SearchViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("search-box");
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.accessible"));
        field.accessibleHelpProperty().bind(viewModel.spokenProperty());
        field.textProperty().bindBidirectional(viewModel.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var shortcut = new Label("Ctrl+K");
        shortcut.getStyleClass().add("search-shortcut");
        shortcut.setMouseTransparent(true);
        shortcut.visibleProperty().bind(field.textProperty().isEmpty());
        getChildren().addAll(field, shortcut);
    }

    /// Gives the keyboard to the field, with what was typed before selected.
    public void begin() {
        field.requestFocus();
        field.selectAll();
        viewModel.reopen();
    }

    TextField field() {
        return field;
    }

    private void press(KeyEvent key) {
        boolean handled = true;
        switch (key.getCode()) {
            case DOWN -> viewModel.move(1);
            case UP -> viewModel.move(-1);
            case PAGE_DOWN -> viewModel.move(PAGE);
            case PAGE_UP -> viewModel.move(-PAGE);
            case ENTER -> viewModel.go();
            case ESCAPE -> handled = escape();
            default -> handled = false;
        }
        if (handled) {
            key.consume();
        }
    }

    /// First the results go, then what was typed.
    private boolean escape() {
        if (viewModel.openProperty().get()) {
            viewModel.close();
        } else if (!field.getText().isEmpty()) {
            field.clear();
        } else {
            return false;
        }
        return true;
    }
}
