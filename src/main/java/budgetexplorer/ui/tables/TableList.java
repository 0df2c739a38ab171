package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The 12 tables to choose from.
final class TableList extends ListView<TableEntry> {
    private static final double ROW_HEIGHT = 30;

    TableList(TablesViewModel viewModel, Messages messages) {
        setId("tables-list");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setItems(viewModel.entries());
        setCellFactory(_ -> new TableEntryCell(messages));
        setAccessibleText(messages.text("tables.list.accessible"));
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                viewModel.choose(entry);
            }
        });
        viewModel.chosenProperty().subscribe(this::showChoice);
    }

    private void showChoice(@Nullable TableEntry entry) {
        if (entry == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(entry);
        }
    }
}
