package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Level;
import budgetexplorer.ui.kit.AmountFormat;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// The tree table of the drill-down, linked with the view-model both ways.
final class DrillTable extends TreeTableView<ExploreNode> {
    private static final double ROW_HEIGHT = 30;
    private static final double SMALLEST_NAME_WIDTH = 180;
    private static final double SHARE_WIDTH = 106;
    /// From this width on the amounts take more room than they need.
    private static final double WIDE = 960;
    private static final double SCROLL_BAR_WIDTH = 16;
    private static final int AMOUNTS = 5;

    private final ExploreViewModel viewModel;
    private final AmountFormat format;
    private final Map<ExploreNode, TreeItem<ExploreNode>> items = new HashMap<>();

    DrillTable(ExploreViewModel viewModel, Messages messages, AmountFormat format) {
        this.viewModel = viewModel;
        this.format = format;
        setId("drill-table");
        setFixedCellSize(ROW_HEIGHT);
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
        column.prefWidthProperty().bind(widthProperty().map(width -> nameWidth(width.doubleValue())));
        return column;
    }

    private void addAmount(String title, Function<Amounts, @Nullable Money> amount) {
        var column = new TreeTableColumn<ExploreNode, @Nullable Money>(title);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(amount.apply(row.getValue().getValue().node().amounts())));
        column.setCellFactory(_ -> new AmountCell(format));
        column.getStyleClass().add("amount-column");
        column.prefWidthProperty().bind(widthProperty().map(width -> amountWidth(width.doubleValue())));
        getColumns().add(column);
    }

    private TreeTableColumn<ExploreNode, ?> shareColumn(Messages messages) {
        var column = new TreeTableColumn<ExploreNode, @Nullable Double>(messages.text("tree.column.share"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue().shareOfParent()));
        column.setCellFactory(_ -> new ShareCell(format));
        column.getStyleClass().add("amount-column");
        column.setPrefWidth(SHARE_WIDTH);
        return column;
    }

    /// Amounts are never cut: what room is left goes to the names, which are in full in their tooltips.
    private static double nameWidth(double table) {
        return Math.max(SMALLEST_NAME_WIDTH, table - AMOUNTS * amountWidth(table) - SHARE_WIDTH - SCROLL_BAR_WIDTH);
    }

    private static double amountWidth(double table) {
        return table < WIDE ? 78 : 92;
    }

    private void follow() {
        viewModel.rootProperty().subscribe(this::showTree);
        viewModel.selectedProperty().subscribe(this::showSelection);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                viewModel.select(item.getValue());
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected();
            }
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
