package budgetexplorer.ui.search;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The results below the field: by kind, or that there are none.
public final class SearchPopup extends VBox {
    static final double ROW_HEIGHT = 30;
    private static final double WIDTH = 780;
    private static final int MOST_ROWS = 18;
    private static final double MARGIN = 12;
    private static final double GAP = 4;

    private final SearchViewModel viewModel;
    private final SearchField field;
    private final ListView<SearchLine> list = new ListView<>();

    /// @param field below which it hangs
    public SearchPopup(SearchViewModel viewModel, SearchField field, Messages messages) {
        this.viewModel = viewModel;
        this.field = field;
        setId("search-popup");
        getStyleClass().add("search-popup");
        setManaged(false);
        visibleProperty().bind(viewModel.openProperty());
        makeList(messages);
        getChildren().addAll(list, message(), footer(messages));
        VBox.setVgrow(list, Priority.ALWAYS);
        field.field().focusedProperty().subscribe(this::follow);
    }

    private void makeList(Messages messages) {
        list.setId("search-results");
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setFocusTraversable(false);
        list.setItems(viewModel.lines());
        list.setCellFactory(_ -> new SearchCell(viewModel));
        list.setAccessibleText(messages.text("search.results.accessible"));
        list.prefHeightProperty()
                .bind(Bindings.min(MOST_ROWS, Bindings.size(viewModel.lines())).multiply(Sizes.of(ROW_HEIGHT))
                        .add(2));
        list.setMinHeight(0);
        list.visibleProperty().bind(Bindings.isNotEmpty(viewModel.lines()));
        list.managedProperty().bind(list.visibleProperty());
        viewModel.chosenProperty().subscribe(line -> choose(line.intValue()));
    }

    private void choose(int line) {
        if (line < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(line);
            // with the heading above it, if it has one there
            list.scrollTo(Math.max(0, line - MOST_ROWS / 2));
        }
    }

    private Label message() {
        var message = new Label();
        message.setId("search-message");
        message.getStyleClass().add("search-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(viewModel.messageProperty());
        message.visibleProperty().bind(viewModel.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private HBox footer(Messages messages) {
        var status = new Label();
        status.setId("search-status");
        status.textProperty().bind(viewModel.statusProperty());
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var footer = new HBox(status, spacer, new Label(messages.text("search.hint")));
        footer.getStyleClass().add("search-footer");
        footer.setMinHeight(USE_PREF_SIZE);
        return footer;
    }

    /// Closes when the keyboard goes elsewhere, but for a click into the results.
    private void follow(boolean focused) {
        if (focused) {
            viewModel.reopen();
        } else if (!isHover()) {
            viewModel.close();
        }
    }

    /// Puts it below the field, within the window; called whenever that is laid out.
    public void place(Region window) {
        var below = window.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double top = below.getMaxY() + GAP;
        double width = Math.min(WIDTH, window.getWidth() - 2 * MARGIN);
        double height = Math.min(prefHeight(width), window.getHeight() - top - MARGIN);
        resizeRelocate(Math.max(MARGIN, below.getMaxX() - width), top, width, height);
    }
}
