package budgetexplorer.ui.guide;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pages, or the sentences that were found; above them the field for searching.
final class ContentsPane extends VBox {
    private static final double ROW_HEIGHT = 30;

    private final GuideViewModel viewModel;
    private final TextField field = new TextField();
    private final ListView<GuideLine> list;

    ContentsPane(GuideViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("guide-contents");
        field.setId("guide-search");
        field.setPromptText(messages.text("guide.search"));
        field.setAccessibleText(messages.text("guide.search.accessible"));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list = list(messages);
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new HBox(field);
        box.getStyleClass().add("guide-search-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(box, found(), list);
        viewModel.placeProperty().subscribe(_ -> showPlace());
        viewModel.lines().addListener((ListChangeListener<GuideLine>) _ -> showPlace());
    }

    private Label found() {
        var found = new Label();
        found.setId("guide-found");
        found.getStyleClass().add("secondary");
        found.setWrapText(true);
        found.textProperty().bind(viewModel.foundProperty());
        found.visibleProperty().bind(viewModel.foundProperty().isNotEmpty());
        found.managedProperty().bind(found.visibleProperty());
        return found;
    }

    private ListView<GuideLine> list(Messages messages) {
        var made = new ListView<>(viewModel.lines());
        made.setId("guide-list");
        made.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        made.setCellFactory(_ -> new GuideLineCell());
        made.setAccessibleText(messages.text("guide.list.accessible"));
        made.setOnMouseClicked(_ -> openSelected());
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
                key.consume();
            }
        });
        return made;
    }

    /// Puts the keyboard into the field.
    void beginSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            firstPlace();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            firstPlace();
            openSelected();
            key.consume();
        }
    }

    private void firstPlace() {
        IntStream.range(0, viewModel.lines().size()).filter(at -> viewModel.lines().get(at).place().isPresent())
                .findFirst().ifPresent(list.getSelectionModel()::clearAndSelect);
    }

    private void openSelected() {
        GuideLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            line.place().ifPresent(viewModel::open);
        }
    }

    /// Marks the page that is shown, among the contents.
    private void showPlace() {
        int line = viewModel.shownLine();
        if (line >= 0) {
            list.getSelectionModel().clearAndSelect(line);
        }
    }
}
