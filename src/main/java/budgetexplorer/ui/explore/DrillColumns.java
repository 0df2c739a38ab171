package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Sizes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The columns of the tree table: names, amounts, shares. Their widths follow their contents until the user draws them.
final class DrillColumns {
    private static final double SMALLEST_NAME_WIDTH = 150;
    private static final double SHARE_WIDTH = 106;
    private static final double CELL_PADDING = 14;
    private static final double SCROLL_BAR_WIDTH = 16;

    private final TreeTableView<ExploreNode> table;
    private final ExploreViewModel viewModel;
    private final Messages messages;
    private final AmountFormat format;
    private final ColumnMemory memory;
    private final DoubleProperty amountWidth = new SimpleDoubleProperty();
    private final Map<AmountColumn, TreeTableColumn<ExploreNode, @Nullable Money>> amounts = new EnumMap<>(
            AmountColumn.class);
    private final TreeTableColumn<ExploreNode, ?> share;

    DrillColumns(TreeTableView<ExploreNode> table, ExploreViewModel viewModel, Messages messages, AmountFormat format,
            ColumnMemory memory) {
        this.table = table;
        this.viewModel = viewModel;
        this.messages = messages;
        this.format = format;
        this.memory = memory;
        table.getColumns().add(names());
        add(AmountColumn.TOTAL, messages.text("tree.column.total"));
        add(AmountColumn.BASIC, messages.text("tree.column.basic"));
        add(AmountColumn.PERSONNEL, messages.text("tree.column.personnel"));
        add(AmountColumn.OPERATING, messages.text("tree.column.operating"));
        add(AmountColumn.PROJECT, messages.text("tree.column.project"));
        share = shares();
        table.getColumns().add(share);
        table.getColumns().forEach(memory::follow);
        showWanted();
    }

    private TreeTableColumn<ExploreNode, ?> names() {
        var column = new TreeTableColumn<ExploreNode, @Nullable ExploreNode>(messages.text("tree.column.name"));
        column.setId("column-name");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(_ -> new NameCell());
        column.getStyleClass().add("name-column");
        column.setComparator(
                (left, right) -> left == null || right == null ? 0 : left.title().compareTo(right.title()));
        column.prefWidthProperty().bind(Bindings.createDoubleBinding(this::nameWidth, table.widthProperty(),
                amountWidth, table.getVisibleLeafColumns()));
        return column;
    }

    private void add(AmountColumn amount, String title) {
        var column = new TreeTableColumn<ExploreNode, @Nullable Money>(title);
        column.setId("column-" + amount.name());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(amount.of(row.getValue().getValue())));
        column.setCellFactory(_ -> new AmountCell(format, viewModel::missing));
        column.getStyleClass().add("amount-column");
        column.prefWidthProperty().bind(amountWidth);
        amounts.put(amount, column);
        table.getColumns().add(column);
    }

    private TreeTableColumn<ExploreNode, ?> shares() {
        var column = new TreeTableColumn<ExploreNode, @Nullable Double>(messages.text("tree.column.share"));
        column.setId("column-share");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue().shareOfParent()));
        column.setCellFactory(_ -> new ShareCell(format));
        column.getStyleClass().add("amount-column");
        column.setPrefWidth(Sizes.of(SHARE_WIDTH));
        return column;
    }

    /// A column as it is printed.
    static DrillPrint.Column printed(TreeTableColumn<ExploreNode, ?> column) {
        return new DrillPrint.Column(column.getText(), switch (column.getId()) {
            case "column-name" -> new DrillPrint.Content.Name();
            case "column-share" -> new DrillPrint.Content.Share();
            default -> new DrillPrint.Content.Amount(
                    AmountColumn.valueOf(column.getId().substring("column-".length())));
        });
    }

    /// The columns that a user may hide.
    List<TreeTableColumn<ExploreNode, ?>> optional() {
        return Stream.<TreeTableColumn<ExploreNode, ?>>concat(
                amounts.entrySet().stream().filter(entry -> entry.getKey() != AmountColumn.TOTAL)
                        .map(Map.Entry::getValue),
                Stream.of(share)).toList();
    }

    /// Whether the tree that is shown has anything for a column.
    boolean isUseful(TreeTableColumn<ExploreNode, ?> column) {
        return column.equals(share) || AmountColumn.of(viewModel.hierarchyProperty().get()).stream().map(amounts::get)
                .anyMatch(column::equals);
    }

    /// Shows the columns that the tree fills and the user has not hidden.
    void showWanted() {
        optional().forEach(column -> column.setVisible(isUseful(column) && memory.isShown(column)));
    }

    /// Amounts are never cut, and none is longer than the whole: what room is left goes to the names, which are in full
    /// in their tooltips.
    private double nameWidth() {
        double others = table.getVisibleLeafColumns().stream().skip(1).mapToDouble(TableColumnBase::getPrefWidth).sum();
        return Math.max(Sizes.of(SMALLEST_NAME_WIDTH), table.getWidth() - others - SCROLL_BAR_WIDTH);
    }

    /// Makes the amounts of a tree fit.
    void fit(@Nullable ExploreNode root) {
        double header = amounts.values().stream().mapToDouble(column -> textWidth(column.getText(), FontWeight.BOLD))
                .max().orElse(0);
        double amount = textWidth(format.cell(root == null ? null : root.total()), FontWeight.NORMAL);
        amountWidth.set(Math.ceil(Math.max(header, amount)) + CELL_PADDING);
    }

    private static double textWidth(String words, FontWeight weight) {
        var text = new Text(words);
        text.setFont(Font.font(Fonts.FAMILY, weight, Sizes.text()));
        return text.getLayoutBounds().getWidth();
    }
}
