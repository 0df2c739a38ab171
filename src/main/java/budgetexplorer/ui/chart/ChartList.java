package budgetexplorer.ui.chart;

import budgetexplorer.base.Messages;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.ui.kit.Sizes;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The charts to choose from.
final class ChartList extends ListView<Chart> {
    private static final double ROW_HEIGHT = 36;

    ChartList(ChartsViewModel viewModel, Messages messages) {
        setId("charts-list");
        getStyleClass().add("charts-list");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setItems(viewModel.charts());
        setCellFactory(_ -> new NameCell());
        setAccessibleText(messages.text("chart.list.accessible"));
        getSelectionModel().selectedItemProperty().subscribe(chart -> {
            if (chart != null && !chart.equals(viewModel.chosenProperty().get())) {
                viewModel.choose(chart);
            }
        });
        viewModel.chosenProperty().subscribe(chart -> {
            if (chart == null) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().select(chart);
            }
        });
    }

    private static final class NameCell extends ListCell<@Nullable Chart> {
        @Override
        protected void updateItem(@Nullable Chart chart, boolean empty) {
            super.updateItem(chart, empty);
            setText(chart == null ? null : chart.label());
        }
    }
}
