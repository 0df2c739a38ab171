package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Level;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Sizes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The tree table of the drill-down, linked with the view-model both ways.
final class DrillTable extends TreeTableView<ExploreNode> {
    private static final double ROW_HEIGHT = 30;
    private static final double SMALLEST_NAME_WIDTH = 150;
    private static final double SHARE_WIDTH = 106;
    private static final double CELL_PADDING = 14;
    private static final double SCROLL_BAR_WIDTH = 16;
    private static final int AMOUNTS = 5;

    private final ExploreViewModel viewModel;
    private final AmountFormat format;
    private final DoubleProperty amountWidth = new SimpleDoubleProperty();
    private final Map<ExploreNode, TreeItem<ExploreNode>> items = new HashMap<>();

    DrillTable(ExploreViewModel viewModel, Messages messages, AmountFormat format) {
        this.viewModel = viewModel;
        this.format = format;
        setId("drill-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        getColumns().add(nameColumn(messages));
        addAmount(messages.text("tree.column.total"), Amounts::total);
        addAmount(messages.text("tree.column.basic"), Amounts::basic);
        addAmount(messages.text("tree.column.personnel"), Amounts::personnel);
        addAmount(messages.text("tree.column.operating"), Amounts::operating);
        addAmount(messages.text("tree.column.project"), Amounts::project);
        getColumns().add(shareColumn(messages));
        setAccessibleText(messages.text("explore.table.accessible"));
        follow();
    }

    private TreeTableColumn<ExploreNode, ?> nameColumn(Messages messages) {
        var column = new TreeTableColumn<ExploreNode, @Nullable ExploreNode>(messages.text("tree.column.name"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(_ -> new NameCell());
        column.getStyleClass().add("name-column");
        column.setComparator((left, right) -> left == null || right == null
                ? 0
                : left.node().code().compareTo(right.node().code()));
        column.prefWidthProperty().bind(Bindings.createDoubleBinding(this::nameWidth, widthProperty(), amountWidth));
        return column;
    }

    private void addAmount(String title, Function<Amounts, @Nullable Money> amount) {
        var column = new TreeTableColumn<ExploreNode, @Nullable Money>(title);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(amount.apply(row.getValue().getValue().node().amounts())));
        column.setCellFactory(_ -> new AmountCell(format));
        column.getStyleClass().add("amount-column");
        column.prefWidthProperty().bind(amountWidth);
        getColumns().add(column);
    }

    private TreeTableColumn<ExploreNode, ?> shareColumn(Messages messages) {
        var column = new TreeTableColumn<ExploreNode, @Nullable Double>(messages.text("tree.column.share"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue().shareOfParent()));
        column.setCellFactory(_ -> new ShareCell(format));
        column.getStyleClass().add("amount-column");
        column.setPrefWidth(Sizes.of(SHARE_WIDTH));
        return column;
    }

    /// Amounts are never cut, and none is longer than the whole: what room is left goes to the names, which are in full
    /// in their tooltips.
    private double nameWidth() {
        return Math.max(Sizes.of(SMALLEST_NAME_WIDTH),
                getWidth() - AMOUNTS * amountWidth.get() - Sizes.of(SHARE_WIDTH) - SCROLL_BAR_WIDTH);
    }

    private void fitAmounts(@Nullable ExploreNode root) {
        Stream<String> headers = getColumns().stream().skip(1).limit(AMOUNTS).map(TableColumnBase::getText);
        double header = headers.mapToDouble(text -> textWidth(text, FontWeight.BOLD)).max().orElse(0);
        double amount = textWidth(format.cell(root == null ? null : root.total()), FontWeight.NORMAL);
        amountWidth.set(Math.ceil(Math.max(header, amount)) + CELL_PADDING);
    }

    private static double textWidth(String words, FontWeight weight) {
        var text = new Text(words);
        text.setFont(Font.font(Fonts.FAMILY, weight, Sizes.text()));
        return text.getLayoutBounds().getWidth();
    }

    private void follow() {
        viewModel.rootProperty().subscribe(this::showTree);
        viewModel.selectedProperty().subscribe(this::showSelection);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                viewModel.select(item.getValue());
            }
        });
        setRowFactory(_ -> {
            var row = new TreeTableRow<ExploreNode>();
            row.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                    openSelected();
                }
            });
            return row;
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (key.getCode() == KeyCode.BACK_SPACE) {
                viewModel.up();
            }
        });
    }

    private void openSelected() {
        TreeItem<ExploreNode> item = getSelectionModel().getSelectedItem();
        if (item != null) {
            viewModel.open(item.getValue());
        }
    }

    private void showTree(@Nullable ExploreNode root) {
        items.clear();
        fitAmounts(root);
        setRoot(root == null ? null : item(root));
        showSelection(viewModel.selectedProperty().get());
    }

    private TreeItem<ExploreNode> item(ExploreNode node) {
        var item = new TreeItem<>(node);
        items.put(node, item);
        item.setExpanded(node.node().level() == Level.DEPARTMENT);
        node.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private void showSelection(@Nullable ExploreNode node) {
        TreeItem<ExploreNode> item = node == null ? null : items.get(node);
        if (item == null || item.equals(getSelectionModel().getSelectedItem())) {
            return;
        }
        for (TreeItem<ExploreNode> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        getSelectionModel().select(item);
        scrollTo(Math.max(0, getRow(item) - 3));
    }
}
