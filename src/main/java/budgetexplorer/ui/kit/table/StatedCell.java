package budgetexplorer.ui.kit.table;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.ui.kit.BudgetBadge;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell as stated: amounts right, zero as a grey dash, a blank empty; marked where it is selected, led to or found. What is
/// cut, or why there is nothing, is said when the pointer rests on it.
final class StatedCell extends TableCell<Row, @Nullable String> {
    private static final PseudoClass AMOUNT = PseudoClass.getPseudoClass("amount");
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final List<PseudoClass> INDENTS = List.of(PseudoClass.getPseudoClass("first-indent"),
            PseudoClass.getPseudoClass("second-indent"));

    private final StatedTableViewModel model;
    private final int column;
    private final int place;
    private final Messages messages;
    private final InvalidationListener change = _ -> showMarks();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Row row;

    /// @param column its column among those of the table
    /// @param place  its column among those that are shown
    StatedCell(StatedTableViewModel model, int column, int place, Messages messages) {
        this.model = model;
        this.column = column;
        this.place = place;
        this.messages = messages;
        getStyleClass().add("stated-cell");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        var weak = new WeakInvalidationListener(change);
        model.selectionProperty().addListener(weak);
        model.targetProperty().addListener(weak);
        model.markedProperty().addListener(weak);
        model.notesProperty().addListener(weak);
        setOnMouseEntered(_ -> tell());
    }

    /// Its column among those that are shown.
    int place() {
        return place;
    }

    /// Whether it shows a cell.
    boolean holds(SelectedCell cell) {
        return row != null && column == cell.column() && row.number() == cell.row().number();
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        row = empty || getIndex() >= getTableView().getItems().size()
                ? null
                : getTableView().getItems().get(getIndex());
        BudgetTable table = model.tableProperty().get();
        int indent = 0;
        boolean amount = false;
        boolean zero = false;
        if (row == null || table == null || column >= row.cells().size()) {
            setText(null);
        } else {
            Cell cell = row.cells().get(column);
            setText(model.text().shown(cell));
            amount = table.columns().get(column).field().isAmount();
            zero = cell instanceof Cell.Amount(var money) && money.isZero();
            indent = Indent.of(table, row, column);
        }
        pseudoClassStateChanged(AMOUNT, amount);
        pseudoClassStateChanged(ZERO, zero);
        for (int step = 1; step <= Indent.DEEPEST; step++) {
            pseudoClassStateChanged(INDENTS.get(step - 1), indent == step);
        }
        showMarks();
    }

    private void showMarks() {
        CellRange range = model.selectionProperty().get();
        SelectedCell target = model.targetProperty().get();
        String marked = model.markedProperty().get();
        boolean lead = row != null && range != null && range.row() == getIndex() && range.column() == place;
        pseudoClassStateChanged(CHOSEN, row != null && range != null && range.contains(getIndex(), place));
        pseudoClassStateChanged(LEAD, lead);
        pseudoClassStateChanged(TARGET, lead && target != null);
        pseudoClassStateChanged(FOUND, row != null && !marked.isEmpty() && column < row.cells().size()
                && model.text().contains(row.cells().get(column), marked));
        CellNote note = row == null ? CellNote.NONE : model.notesProperty().get().of(row, column);
        pseudoClassStateChanged(CHANGED, note.isChanged());
        pseudoClassStateChanged(WRONG, note.fault() == BudgetBadge.Level.WRONG);
        pseudoClassStateChanged(DOUBTFUL, note.fault() == BudgetBadge.Level.DOUBTFUL);
    }

    private void tell() {
        if (row == null || column >= row.cells().size()) {
            setTooltip(null);
            return;
        }
        Cell cell = row.cells().get(column);
        String words = cell instanceof Cell.Blank() ? messages.text("tables.blank") : model.text().full(cell);
        String note = model.notesProperty().get().of(row, column).text();
        tooltip.setText(note.isEmpty() ? words : words + "\n" + note);
        setTooltip(tooltip);
    }
}
