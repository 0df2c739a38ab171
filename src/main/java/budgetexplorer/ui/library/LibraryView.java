package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The budgets of the library by department, at the left of the window; a field to filter them once there are many.
public final class LibraryView extends BorderPane {
    private final LibraryList list;

    /// @param libraryName the library's file
    public LibraryView(LibraryParts parts, Messages messages, String libraryName) {
        this.list = new LibraryList(parts, messages);
        getStyleClass().add("library");
        var title = new Button(messages.text("library.title", libraryName));
        title.setId("library-title");
        title.getStyleClass().add("library-title");
        title.setMnemonicParsing(false);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTooltip(new Tooltip(messages.text("library.manage.tooltip")));
        title.setOnAction(_ -> parts.management().show());
        setTop(new VBox(title, filter(parts.list(), messages)));
        setCenter(list);
    }

    /// Gives the keyboard to the list.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private TextField filter(LibraryViewModel viewModel, Messages messages) {
        var filter = new TextField();
        filter.setId("library-filter");
        filter.getStyleClass().add("library-filter");
        filter.setPromptText(messages.text("library.filter"));
        filter.setAccessibleText(messages.text("library.filter"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        filter.visibleProperty().bind(viewModel.filterableProperty());
        filter.managedProperty().bind(filter.visibleProperty());
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                key.consume();
                filter.clear();
            } else if (key.getCode() == KeyCode.DOWN) {
                key.consume();
                list.requestFocus();
            }
        });
        return filter;
    }
}
