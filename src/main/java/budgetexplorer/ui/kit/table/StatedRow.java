package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row: totals stand out, and so does the row of the selected cell.
final class StatedRow extends TableRow<@Nullable Row> {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass SUBTOTAL = PseudoClass.getPseudoClass("subtotal");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final StatedTableViewModel model;
    private final InvalidationListener selectionChange = _ -> showSelection();

    StatedRow(StatedTableViewModel model) {
        this.model = model;
        getStyleClass().add("stated-row");
        model.selectionProperty().addListener(new WeakInvalidationListener(selectionChange));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        BudgetTable table = model.tableProperty().get();
        pseudoClassStateChanged(TOTAL, row != null && row.kind() == RowKind.TOTAL);
        pseudoClassStateChanged(SUBTOTAL, row != null && table != null && isSubtotal(table, row));
        showSelection();
    }

    private boolean isSubtotal(BudgetTable table, Row row) {
        return switch (row.kind()) {
            case FUND, DEPARTMENT -> true;
            case UNIT -> model.hasItems();
            case ITEM -> Indent.isEconomicCategory(table, row);
            case TOTAL, PROJECT, LINE -> false;
        };
    }

    private void showSelection() {
        CellRange range = model.selectionProperty().get();
        pseudoClassStateChanged(CURRENT, range != null && !isEmpty() && range.row() == getIndex());
    }
}
