package budgetexplorer.ui.explore;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Sizes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The tree table of the drill-down, linked with the view-model both ways.
final class DrillTable extends TreeTableView<ExploreNode> {
    private static final double ROW_HEIGHT = 30;
    /// How many rows stay above one that is scrolled to.
    private static final int ROWS_ABOVE = 3;
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final ExploreViewModel viewModel;
    private final DrillColumns columns;
    private final RowText rowText;
    private final ColumnMemory memory;
    private final Messages messages;
    private final Map<ExploreNode, DrillItem> items = new HashMap<>();

    DrillTable(ExploreViewModel viewModel, Messages messages, AmountFormat format, ColumnMemory memory) {
        this.viewModel = viewModel;
        this.memory = memory;
        this.messages = messages;
        this.rowText = new RowText(format);
        setId("drill-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        this.columns = new DrillColumns(this, viewModel, messages, format, memory);
        setAccessibleText(messages.text("explore.table.accessible"));
        var words = new NodeWords(messages, format);
        setRowFactory(_ -> new DrillRow(words, this::openSelected));
        setSortPolicy(_ -> {
            items.values().forEach(DrillItem::sort);
            return true;
        });
        follow();
    }

    /// The button that hides and shows columns.
    MenuButton columnMenu() {
        return new ColumnMenu(columns, memory, viewModel, messages);
    }

    private void follow() {
        viewModel.rootProperty().subscribe(this::showTree);
        viewModel.selectedProperty().subscribe(this::showSelection);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                viewModel.select(item.getValue());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
        } else if (key.getCode() == KeyCode.ENTER) {
            openSelected();
        } else if (key.getCode() == KeyCode.BACK_SPACE) {
            viewModel.up();
        } else {
            return;
        }
        key.consume();
    }

    private void openSelected() {
        TreeItem<ExploreNode> item = getSelectionModel().getSelectedItem();
        if (item != null) {
            item.setExpanded(true);
            viewModel.open(item.getValue());
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(getSelectionModel().getSelectedIndices().stream().sorted().map(this::getTreeItem)
                .map(item -> rowText.of(item.getValue(), getVisibleLeafColumns())).collect(joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What is unfolded, to be printed.
    DrillPrint printed(BudgetSummary budget) {
        List<ExploreNode> rows = IntStream.range(0, getExpandedItemCount()).mapToObj(row -> getTreeItem(row).getValue())
                .toList();
        return new DrillPrint(budget, viewModel.headingProperty().get(), rows,
                getVisibleLeafColumns().stream().map(DrillColumns::printed).toList(), messages);
    }

    private void showTree(@Nullable ExploreNode root) {
        items.clear();
        columns.fit(root);
        columns.showWanted();
        setRoot(root == null ? null : item(root));
        showSelection(viewModel.selectedProperty().get());
    }

    private DrillItem item(ExploreNode root) {
        var item = new DrillItem(root,
                new DrillItem.Order(this::getComparator, made -> items.put(made.getValue(), made)));
        item.setExpanded(true);
        return item;
    }

    /// Opens the way to a node, which makes the items on it.
    private void showSelection(@Nullable ExploreNode node) {
        if (node == null || getRoot() == null || !items.containsKey(node.path().getFirst())) {
            return;
        }
        for (ExploreNode above : node.path().subList(0, node.path().size() - 1)) {
            DrillItem step = items.get(above);
            if (step != null && step.getChildren().size() == above.children().size()) {
                step.setExpanded(true);
            }
        }
        DrillItem item = items.get(node);
        if (item != null && !item.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().clearAndSelect(getRow(item));
            scrollTo(Math.max(0, getRow(item) - ROWS_ABOVE));
        }
    }
}
