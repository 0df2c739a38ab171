package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.kit.Sizes;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What became of the auditor's findings: new, fixed, still open. A click or Enter leads to what was judged.
final class FindingList extends ListView<FindingRow> {
    private static final double ROW_HEIGHT = 26;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("group");

    private final DifferenceViewModel viewModel;

    FindingList(DifferenceViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setId("difference-findings");
        getStyleClass().add("finding-list");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setAccessibleText(messages.text("difference.findings"));
        setItems(viewModel.findings());
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    private void open(@Nullable FindingRow row) {
        if (row instanceof FindingRow.Item item) {
            viewModel.open(item.link());
        }
    }

    private final class Cell extends ListCell<FindingRow> {
        private Cell() {
            setEllipsisString("…");
            setPrefWidth(0);
            setOnMouseClicked(_ -> open(getItem()));
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row instanceof FindingRow.Heading);
            if (empty || row == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            String text = switch (row) {
                case FindingRow.Heading heading -> heading.text();
                case FindingRow.Item item -> item.text();
            };
            setText(text);
            setTooltip(row instanceof FindingRow.Item ? Explained.tooltip(text) : null);
        }
    }
}
