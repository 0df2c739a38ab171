package budgetexplorer.ui.kit.table;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What a [StatedTableView] shows of a table: the rows that pass the filter, in the order chosen, the columns that are not
/// hidden, and the cells that are selected. To be used on the FX thread only.
public final class StatedTableViewModel {
    private final TaskRunner tasks;
    private final String slot;
    private final CellText text;

    private final ReadOnlyObjectWrapper<@Nullable BudgetTable> table = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Integer> columns = FXCollections.observableArrayList();
    private final ObservableMap<Integer, Double> widths = FXCollections.observableHashMap();
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ObjectProperty<@Nullable RowOrder> order = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable CellRange> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SelectedCell> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SelectedCell> target = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<CellNotes> notes = new SimpleObjectProperty<>(CellNotes.NONE);
    private final StringProperty marked = new SimpleStringProperty("");
    private boolean hasItems;
    private boolean showing;

    /// @param slot names the work of this table among the tasks
    public StatedTableViewModel(TaskRunner tasks, String slot, AmountFormat format) {
        this.tasks = tasks;
        this.slot = slot;
        this.text = new CellText(format);
        filter.subscribe(_ -> arrange());
        order.subscribe(_ -> arrange());
    }

    /// Shows a table from its beginning, unfiltered, in its official order, with all its columns; nothing for none.
    public void show(@Nullable BudgetTable shown) {
        show(shown, List.of(), null, Map.of());
    }

    /// Shows a table as a user left it.
    ///
    /// @param hidden       the places of the columns that are hidden
    /// @param chosenWidths the widths that the user gave to columns, by their places
    public void show(@Nullable BudgetTable shown, List<Integer> hidden, @Nullable RowOrder ordered,
            Map<Integer, Double> chosenWidths) {
        showing = true;
        tasks.cancel(slot);
        select((CellRange) null);
        rows.clear();
        columns.clear();
        widths.clear();
        widths.putAll(chosenWidths);
        filter.set(RowFilter.ALL);
        order.set(shown != null && ordered != null && ordered.fits(shown) ? ordered : null);
        hasItems = shown != null && shown.rows(RowKind.ITEM).findAny().isPresent();
        table.set(shown);
        if (shown != null) {
            columns.setAll(IntStream.range(0, shown.columns().size()).filter(place -> !hidden.contains(place)).boxed()
                    .toList());
            rows.setAll(order.get() == null ? shown.rows() : order.get().sort(shown.rows()));
        }
        showing = false;
    }

    /// Shows the table as it is after a change, and the user stays where he is in it.
    ///
    /// @param changed has the columns of the table that is shown
    public void update(BudgetTable changed) {
        hasItems = changed.rows(RowKind.ITEM).findAny().isPresent();
        table.set(changed);
        if (order.get() != null || !filter.get().equals(RowFilter.ALL)) {
            arrange();
        } else {
            tasks.cancel(slot);
            replaceRows(changed.rows());
        }
    }

    private void arrange() {
        BudgetTable shown = table.get();
        if (shown == null || showing) {
            return;
        }
        RowFilter wanted = filter.get();
        RowOrder ordered = order.get();
        CellText words = text.copy();
        tasks.run(slot, (_, _) -> {
            List<Row> passed = shown.rows().stream().filter(row -> wanted.shows(row, words)).toList();
            return ordered == null ? passed : ordered.sort(passed);
        }, this::replaceRows);
    }

    /// Only the rows that are not the same are made anew, so that the others stay as they are on the screen.
    private void replaceRows(List<Row> arranged) {
        CellRange range = selection.get();
        SelectedCell kept = selected.get();
        SelectedCell marker = target.get();
        if (numbers(arranged).equals(numbers(rows))) {
            for (int place = 0; place < arranged.size(); place++) {
                if (!arranged.get(place).equals(rows.get(place))) {
                    rows.set(place, arranged.get(place));
                }
            }
            select(range);
            target.set(marker == null ? null : selected.get());
        } else {
            rows.setAll(arranged);
            selectAgain(kept, marker);
        }
    }

    private static List<Integer> numbers(List<Row> rows) {
        return rows.stream().map(Row::number).toList();
    }

    private void selectAgain(@Nullable SelectedCell kept, @Nullable SelectedCell marker) {
        if (kept != null) {
            int row = numbers(rows).indexOf(kept.row().number());
            int column = columns.indexOf(kept.column());
            select(row < 0 || column < 0 ? null : CellRange.of(row, column));
            target.set(marker == null ? null : selected.get());
        }
    }

    /// Shows these columns only.
    ///
    /// @param places among the table's columns, in their order; nothing happens if there are none
    public void showColumns(List<Integer> places) {
        if (!places.isEmpty() && !places.equals(columns)) {
            SelectedCell kept = selected.get();
            SelectedCell marker = target.get();
            select((CellRange) null);
            columns.setAll(places);
            selectAgain(kept, marker);
        }
    }

    /// Selects a cell that a user is led to, and marks it as the target until another is selected. A row that the filter
    /// leaves out makes the filter go, a hidden column comes back.
    ///
    /// @param number the number of the row
    /// @param column the place among the table's columns; empty for the first that is shown
    public void lead(int number, Optional<Integer> column) {
        BudgetTable shown = table.get();
        Optional<Row> row = shown == null
                ? Optional.empty()
                : shown.rows().stream().filter(each -> each.number() == number).findFirst();
        if (shown == null || row.isEmpty() || columns.isEmpty()) {
            return;
        }
        if (!rows.contains(row.get())) {
            tasks.cancel(slot);
            showing = true;
            filter.set(RowFilter.ALL);
            showing = false;
            rows.setAll(order.get() == null ? shown.rows() : order.get().sort(shown.rows()));
        }
        int place = column.filter(each -> each >= 0 && each < shown.columns().size()).orElse(columns.getFirst());
        if (!columns.contains(place)) {
            showColumns(IntStream.range(0, shown.columns().size())
                    .filter(each -> each == place || columns.contains(each)).boxed().toList());
        }
        select(CellRange.of(rows.indexOf(row.get()), columns.indexOf(place)));
        target.set(selected.get());
    }

    /// Selects cells; none.
    public void select(@Nullable CellRange range) {
        target.set(null);
        selected.set(range == null ? null : new SelectedCell(rows.get(range.row()), columns.get(range.column())));
        selection.set(range);
    }

    /// Moves the selection, within the table.
    ///
    /// @param extend whether the anchor stays where it is
    public void move(int down, int right, boolean extend) {
        if (!rows.isEmpty() && !columns.isEmpty()) {
            CellRange from = selection.get();
            if (from == null) {
                select(CellRange.of(0, 0));
                return;
            }
            int row = Math.clamp((long) from.row() + down, 0, rows.size() - 1);
            int column = Math.clamp((long) from.column() + right, 0, columns.size() - 1);
            select(extend ? from.to(row, column) : CellRange.of(row, column));
        }
    }

    /// Selects the whole of the rows in which a cell is selected.
    public void selectRows() {
        CellRange from = selection.get();
        if (from != null) {
            select(new CellRange(from.anchorRow(), columns.size() - 1, from.row(), 0));
        }
    }

    /// Selects every cell.
    public void selectAll() {
        if (!rows.isEmpty() && !columns.isEmpty()) {
            select(new CellRange(rows.size() - 1, columns.size() - 1, 0, 0));
        }
    }

    /// The selected cells as tab-separated text; nothing if none is selected.
    public String copied(boolean headers) {
        BudgetTable shown = table.get();
        CellRange range = selection.get();
        return shown == null || range == null
                ? ""
                : CopiedCells.of(shown, rows.subList(range.top(), range.bottom() + 1),
                        columns.subList(range.left(), range.right() + 1), text, headers);
    }

    /// All rows and columns that are shown, as tab-separated text under their headers.
    public String copiedWhole() {
        BudgetTable shown = table.get();
        return shown == null ? "" : CopiedCells.of(shown, rows, columns, text, true);
    }

    /// Whether the units of the table are split into 项.
    boolean hasItems() {
        return hasItems;
    }

    /// How its cells are written.
    public CellText text() {
        return text;
    }

    /// The table that is shown.
    public ReadOnlyObjectProperty<@Nullable BudgetTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// The rows that are shown, in the order they are shown in.
    public ObservableList<Row> rows() {
        return rows;
    }

    /// The places of the columns that are shown, in their order.
    public ObservableList<Integer> columns() {
        return columns;
    }

    /// The widths that a user chose, by the columns' places.
    public ObservableMap<Integer, Double> widths() {
        return widths;
    }

    /// Which rows are shown.
    public ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    /// The order of the rows; empty for the official one.
    public ObjectProperty<@Nullable RowOrder> orderProperty() {
        return order;
    }

    /// The cells that are selected.
    public ReadOnlyObjectProperty<@Nullable CellRange> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The selected cell, the one of several that the keyboard moves.
    public ReadOnlyObjectProperty<@Nullable SelectedCell> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The cell that the user was led to, while it is selected.
    public ReadOnlyObjectProperty<@Nullable SelectedCell> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// What is to be told of cells beside what they hold.
    public ObjectProperty<CellNotes> notesProperty() {
        return notes;
    }

    /// What is looked for: the cells that contain it are marked.
    public StringProperty markedProperty() {
        return marked;
    }
}
