package budgetexplorer.ui.library;

import budgetexplorer.ui.library.LibraryContent.Listed;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Above the matrix of a large library: finds departments, says which are shown, and turns to others.
final class PageBar extends HBox {
    private final ManagementViewModel viewModel;
    private final ManagementWords words;
    private final Button before;
    private final Button behind;

    /// @param below takes the keyboard from the field
    PageBar(ManagementViewModel viewModel, ManagementWords words, Node below) {
        this.viewModel = viewModel;
        this.words = words;
        this.before = button("library.page.before", -1);
        this.behind = button("library.page.behind", 1);
        getStyleClass().add("page-bar");
        var listed = new Label();
        listed.setId("library-page");
        listed.getStyleClass().add("secondary");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(filter(below), listed, spacer, before, behind);
        visibleProperty().bind(viewModel.pagedProperty());
        managedProperty().bind(visibleProperty());
        viewModel.contentProperty().subscribe(content -> {
            listed.setText(words.listed(content));
            boolean byCode = !(content.listed() instanceof Listed.Found || content.listed() instanceof Listed.Ranked);
            before.setDisable(!byCode || content.before() == 0);
            behind.setDisable(!byCode || content.behind() == 0);
        });
    }

    private TextField filter(Node below) {
        var filter = new TextField();
        filter.setId("library-page-filter");
        filter.setPromptText(words.messages().text("library.page.filter"));
        filter.setAccessibleText(words.messages().text("library.page.filter"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                key.consume();
                below.requestFocus();
            }
        });
        return filter;
    }

    private Button button(String key, int step) {
        var button = new Button(words.messages().text(key));
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> viewModel.turn(step));
        return button;
    }
}
