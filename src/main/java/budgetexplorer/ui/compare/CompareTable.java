package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.compare.Question;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import budgetexplorer.ui.kit.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rows compared with their figures: names left, which stay while the figures of many budgets scroll, the total below.
/// Two tables that share rows, selection and the way they scroll; the keyboard is with the figures.
final class CompareTable extends HBox {
    static final double ROW_HEIGHT = 30;
    private static final double BORDERS = 8;
    /// The bar below, where the figures are wider than there is room.
    private static final double ACROSS = 20;
    private static final int MOST_ROWS = 16;
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final CompareViewModel viewModel;
    private final CompareColumns columns;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> names = new TableView<>(lines);
    private final TableView<Line> figures = new TableView<>(lines);
    private final Region belowNames = new Region();
    private boolean linked;
    private @Nullable Question asked;

    CompareTable(CompareViewModel viewModel, CompareColumns columns, Messages messages) {
        this.viewModel = viewModel;
        this.columns = columns;
        getStyleClass().addAll("card", "compare-table");
        names.setId("compare-names");
        figures.setId("compare-figures");
        figures.setAccessibleText(messages.text("compare.table.accessible"));
        names.setFocusTraversable(false);
        names.getStyleClass().add("frozen");
        names.setPlaceholder(new Region());
        figures.setPlaceholder(new Region());
        for (TableView<Line> half : List.of(names, figures)) {
            half.setFixedCellSize(Sizes.of(ROW_HEIGHT));
            half.setRowFactory(_ -> new CompareRow(viewModel));
            half.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            half.skinProperty().subscribe(this::link);
        }
        names.setSelectionModel(figures.getSelectionModel());
        names.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> figures.requestFocus());
        var left = new VBox(names, belowNames);
        VBox.setVgrow(names, Priority.ALWAYS);
        left.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        figures.setMinWidth(0);
        figures.setPrefWidth(0);
        getChildren().addAll(left, figures);
        columns.in(names, figures);
        viewModel.shownProperty().subscribe(this::show);
        figures.widthProperty().subscribe(this::fit);
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            lines.clear();
            return;
        }
        ComparisonTable table = shown.table();
        boolean isOther = !table.comparison().question().equals(asked);
        asked = table.comparison().question();
        columns.show(table);
        List<Line> all = new ArrayList<>(table.lines());
        all.add(table.total());
        lines.setAll(all);
        if (isOther) {
            figures.getSelectionModel().clearAndSelect(0);
            figures.scrollTo(0);
        }
        names.setPrefWidth(columns.nameWidth() + 2);
        names.setMinWidth(columns.nameWidth() + 2);
        fit();
    }

    /// As high as its rows, up to so many that the rest of the screen is not far.
    private void fit() {
        int rows = Math.min(MOST_ROWS, lines.size());
        double across = columns.figuresWidth() > figures.getWidth() && figures.getWidth() > 0 ? ACROSS : 0;
        setPrefHeight(Sizes.of(ROW_HEIGHT) * rows + columns.headerHeight() + BORDERS + across);
        setMinHeight(getPrefHeight());
    }

    private void press(KeyEvent key) {
        Line line = figures.getSelectionModel().getSelectedItem();
        if (COPY.match(key)) {
            copy();
        } else if (key.getCode() == KeyCode.ENTER && line != null) {
            viewModel.open(line.row());
        } else if (key.getCode() == KeyCode.BACK_SPACE) {
            viewModel.up();
        } else {
            return;
        }
        key.consume();
    }

    /// The table as cells, with its header.
    void copy() {
        var content = new ClipboardContent();
        content.putString(columns.text(lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The two scroll together, and end at the same height above the bar at the bottom.
    private void link() {
        if (linked || names.getSkin() == null || figures.getSkin() == null) {
            return;
        }
        linked = true;
        bar(figures, Orientation.VERTICAL)
                .ifPresent(down -> bar(names, Orientation.VERTICAL).ifPresent(
                        other -> other.valueProperty().bindBidirectional(down.valueProperty())));
        bar(figures, Orientation.HORIZONTAL).ifPresent(across -> belowNames.prefHeightProperty().bind(
                across.visibleProperty().flatMap(
                        visible -> visible ? across.heightProperty() : across.minHeightProperty().map(_ -> 0.0))));
    }

    private static Optional<ScrollBar> bar(TableView<Line> table, Orientation orientation) {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == orientation) {
                return Optional.of(bar);
            }
        }
        return Optional.empty();
    }
}
