package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeTableColumn;

/// Hides and shows columns of the tree table.
final class ColumnMenu extends MenuButton {
    private final DrillColumns columns;
    private final ColumnMemory memory;

    ColumnMenu(DrillColumns columns, ColumnMemory memory, ExploreViewModel viewModel, Messages messages) {
        super(messages.text("explore.columns"));
        this.columns = columns;
        this.memory = memory;
        setId("column-menu");
        getStyleClass().add("quiet-menu");
        setAccessibleText(messages.text("explore.columns.accessible"));
        columns.optional().forEach(column -> getItems().add(item(column)));
        viewModel.rootProperty().subscribe(_ -> offerUseful());
    }

    private CheckMenuItem item(TreeTableColumn<ExploreNode, ?> column) {
        var item = new CheckMenuItem(column.getText());
        item.setSelected(memory.isShown(column));
        item.setOnAction(_ -> {
            memory.show(column, item.isSelected());
            columns.showWanted();
        });
        return item;
    }

    private void offerUseful() {
        for (int i = 0; i < getItems().size(); i++) {
            getItems().get(i).setDisable(!columns.isUseful(columns.optional().get(i)));
        }
    }
}
