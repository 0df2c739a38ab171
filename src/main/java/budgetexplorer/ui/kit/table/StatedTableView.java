package budgetexplorer.ui.kit.table;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.BudgetTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A table as stated, under its merged headers. The columns that name the rows stay at the left while the others scroll;
/// cells are selected with the pointer or the keyboard and copied with Ctrl+C.
///
/// JavaFX has no frozen columns: two tables stand side by side, share rows and scroll together, and this control has the
/// keyboard and the selection of both.
public final class StatedTableView extends HBox {
    private static final double SCROLL_BAR = 10;

    private final StatedTableViewModel model;
    private final Messages messages;
    private final TableHalf frozen;
    private final TableHalf moving;
    private final VBox frozenBox;
    private final Region belowFrozen = new Region();
    private List<HeaderGroup> header = List.of();
    private @Nullable ColumnWidths needed;
    private int frozenGroups;
    private int frozenColumns;
    private boolean linked;
    private Consumer<SelectedCell> onOpen = _ -> {};
    private final InPlaceEditor editor;
    private @Nullable CellEditing editing;

    public StatedTableView(StatedTableViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.frozen = new TableHalf(model, messages, model.orderProperty()::set);
        this.moving = new TableHalf(model, messages, model.orderProperty()::set);
        this.frozenBox = new VBox(frozen, belowFrozen);
        this.editor = new InPlaceEditor(this, messages, this::editNext, this::requestFocus);
        getStyleClass().add("stated-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        arrange();
        follow();
        handle();
    }

    private void arrange() {
        frozen.getStyleClass().add("frozen");
        frozen.setPlaceholder(new Region());
        moving.setPlaceholder(new Label(messages.text("tables.empty")));
        VBox.setVgrow(frozen, Priority.ALWAYS);
        HBox.setHgrow(moving, Priority.ALWAYS);
        frozenBox.setMinWidth(USE_PREF_SIZE);
        moving.setMinWidth(0);
        moving.setPrefWidth(0);
        getChildren().addAll(frozenBox, moving, editor);
    }

    private void follow() {
        model.columns().addListener((ListChangeListener<Integer>) _ -> rebuild());
        model.tableProperty().subscribe(table -> setAccessibleText(table == null ? null : table.title()));
        model.orderProperty().subscribe(this::showOrder);
        model.selectionProperty().subscribe(this::reveal);
        widthProperty().subscribe(this::fit);
        moving.skinProperty().subscribe(this::link);
        frozen.skinProperty().subscribe(this::link);
        rebuild();
    }

    private void handle() {
        var keys = new TableKeys(model, () -> Revealing.page(moving), () -> copy(false), () -> copy(true), this::open,
                new TypingKeys(() -> editing, this::edit, this::blank));
        setOnKeyPressed(keys::press);
        setOnKeyTyped(keys::type);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        for (TableHalf half : List.of(frozen, moving)) {
            half.focusedProperty().subscribe(focused -> {
                if (focused) {
                    requestFocus();
                }
            });
        }
        var menu = new ContextMenu(item("tables-copy", messages.text("tables.copy"), () -> copy(false)),
                item("tables-copy-headers", messages.text("tables.copy.headers"), () -> copy(true)),
                item("tables-sort-up", messages.text("tables.sort.up"), () -> sort(false)),
                item("tables-sort-down", messages.text("tables.sort.down"), () -> sort(true)),
                item("tables-sort-none", messages.text("tables.sort.none"), () -> model.orderProperty().set(null)),
                item("tables-select-rows", messages.text("tables.select.rows"), model::selectRows),
                item("tables-select-all", messages.text("tables.select.all"), model::selectAll));
        setOnContextMenuRequested(request -> menu.show(this, request.getScreenX(), request.getScreenY()));
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void sort(boolean descending) {
        SelectedCell selected = model.selectedProperty().get();
        if (selected != null) {
            model.orderProperty().set(new RowOrder(selected.column(), descending));
        }
    }

    private void rebuild() {
        BudgetTable table = model.tableProperty().get();
        boolean any = table != null && !model.columns().isEmpty();
        header = any ? HeaderGroup.of(table.columns(), model.columns()) : List.of();
        needed = any ? new ColumnWidths(table, header, model.text()) : null;
        frozenGroups = -1;
        fit();
    }

    /// Gives the columns their widths; where so much changed that others are frozen, makes them anew.
    private void fit() {
        BudgetTable table = model.tableProperty().get();
        ColumnWidths widths = needed;
        if (table == null || widths == null) {
            frozen.show(List.of(), 0, _ -> 0);
            moving.show(List.of(), 0, _ -> 0);
            return;
        }
        double available = getWidth() - SCROLL_BAR;
        double looseness = model.widths().isEmpty() ? widths.looseness(available) : 1;
        IntToDoubleFunction width = column -> model.widths().getOrDefault(column,
                Math.floor(widths.of(column) * looseness));
        int count = FrozenColumns.count(table, header, width, getWidth());
        if (count == frozenGroups) {
            frozen.fit(width);
            moving.fit(width);
        } else {
            frozenGroups = count;
            split(width, widths.isTall());
        }
        fitFrozen();
    }

    private void split(IntToDoubleFunction width, boolean tall) {
        List<HeaderGroup> left = header.subList(0, frozenGroups);
        int levels = header.stream().mapToInt(HeaderGroup::depth).max().orElse(1);
        frozenColumns = (int) left.stream().flatMap(HeaderGroup::columns).count();
        frozen.show(left, 0, width);
        moving.show(header.subList(frozenGroups, header.size()), frozenColumns, width);
        frozen.setHeader(levels, tall);
        moving.setHeader(levels, tall);
        frozenBox.setVisible(frozenGroups > 0);
        frozenBox.setManaged(frozenGroups > 0);
        frozen.getVisibleLeafColumns().forEach(column -> column.widthProperty().subscribe(this::fitFrozen));
        showOrder(model.orderProperty().get());
    }

    private void fitFrozen() {
        frozen.setPrefWidth(frozen.columnsWidth() + 1);
        frozen.setMinWidth(frozen.columnsWidth() + 1);
    }

    private void showOrder(@Nullable RowOrder order) {
        frozen.showOrder(order);
        moving.showOrder(order);
    }

    /// The two scroll together, and end at the same height above the bar at the bottom.
    private void link() {
        if (!linked && frozen.getSkin() != null && moving.getSkin() != null) {
            linked = true;
            ScrollBar down = moving.scrollBar(Orientation.VERTICAL).orElseThrow();
            frozen.scrollBar(Orientation.VERTICAL).orElseThrow().valueProperty()
                    .bindBidirectional(down.valueProperty());
            ScrollBar across = moving.scrollBar(Orientation.HORIZONTAL).orElseThrow();
            down.valueProperty().subscribe(this::placeEditor);
            across.valueProperty().subscribe(this::placeEditor);
            belowFrozen.prefHeightProperty().bind(across.visibleProperty().flatMap(
                    visible -> visible ? across.heightProperty() : across.minHeightProperty().map(_ -> 0.0)));
        }
    }

    private void placeEditor() {
        if (editor.isOpen()) {
            Platform.runLater(editor::place); // once the cells stand where they scroll to
        }
    }

    private void reveal(@Nullable CellRange range) {
        SelectedCell selected = model.selectedProperty().get();
        if (range != null && selected != null) {
            Revealing.row(moving, range.row());
            moving.find(selected.column()).ifPresent(column -> Revealing.column(moving, column));
            setAccessibleText(told(selected));
        }
    }

    private String told(SelectedCell selected) {
        BudgetTable table = model.tableProperty().get();
        String words = model.text().full(selected.cell());
        String note = model.notesProperty().get().of(selected.row(), selected.column()).text();
        return table == null
                ? ""
                : messages.text("tables.cell.accessible", table.columns().get(selected.column()).label(),
                        rowName(table, selected),
                        (words.isEmpty() ? messages.text("tables.blank") : words)
                                + (note.isEmpty() ? "" : "\n" + note));
    }

    private String rowName(BudgetTable table, SelectedCell selected) {
        return model.text().shown(selected.row().cells().stream()
                .filter(cell -> !cell.text(table.unit()).isEmpty()).findFirst().orElse(selected.cell()));
    }

    private void press(MouseEvent press) {
        StatedCell cell = cell(press.getTarget());
        if (cell != null && !editor.finish()) {
            press.consume();
        } else if (cell != null) {
            requestFocus();
            CellRange before = model.selectionProperty().get();
            boolean inside = before != null && before.contains(cell.getIndex(), cell.place());
            if (press.getButton() == MouseButton.PRIMARY || !inside) {
                model.select(press.isShiftDown() && before != null
                        ? before.to(cell.getIndex(), cell.place())
                        : CellRange.of(cell.getIndex(), cell.place()));
            }
            press.consume();
        }
    }

    private void drag(MouseEvent drag) {
        if (drag.getButton() == MouseButton.PRIMARY && cell(drag.getTarget()) != null) {
            StatedCell cell = cell(drag.getPickResult().getIntersectedNode());
            CellRange before = model.selectionProperty().get();
            if (cell != null && before != null
                    && (before.row() != cell.getIndex() || before.column() != cell.place())) {
                model.select(before.to(cell.getIndex(), cell.place()));
            }
            drag.consume();
        }
    }

    private void click(MouseEvent click) {
        if (cell(click.getTarget()) != null) {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openOrEdit();
            }
            click.consume();
        }
    }

    /// The cell with a row that something is in.
    private static @Nullable StatedCell cell(@Nullable Object target) {
        for (Node node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node instanceof StatedCell cell) {
                return cell.isEmpty() ? null : cell;
            }
        }
        return null;
    }

    private void open() {
        SelectedCell selected = model.selectedProperty().get();
        if (selected != null) {
            onOpen.accept(selected);
        }
    }

    private void openOrEdit() {
        if (editing != null && editing.isOn()) {
            edit("");
        } else {
            open();
        }
    }

    /// Lets the selected cell be changed.
    ///
    /// @param typed what was typed to begin with
    private void edit(String typed) {
        SelectedCell selected = model.selectedProperty().get();
        CellRange range = model.selectionProperty().get();
        BudgetTable table = model.tableProperty().get();
        if (editing != null && selected != null && range != null && table != null) {
            reveal(range);
            frozen.layout();
            moving.layout();
            editor.open(editing, selected, typed, table.columns().get(selected.column()).field().isAmount(),
                    () -> bounds(selected));
        }
    }

    private void editNext(int step) {
        model.move(0, step, false);
        edit("");
    }

    private void blank() {
        SelectedCell selected = model.selectedProperty().get();
        if (editing != null && selected != null && !editing.text(selected).isEmpty()) {
            editing.take(selected, "");
        }
    }

    /// Where a cell is, if it is seen.
    private Optional<Bounds> bounds(SelectedCell wanted) {
        for (TableHalf half : List.of(frozen, moving)) {
            for (Node node : half.lookupAll(".stated-cell")) {
                if (node instanceof StatedCell cell && cell.isVisible() && cell.holds(wanted)) {
                    return Optional.of(sceneToLocal(cell.localToScene(cell.getBoundsInLocal())));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        editor.place();
    }

    private void copy(boolean headers) {
        copy(model.copied(headers));
    }

    /// Puts text into the clipboard; nothing if there is none.
    public static void copy(String text) {
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Lets cells be changed where they are.
    ///
    /// @param taker takes what is typed
    public void setEditing(CellEditing taker) {
        editing = taker;
    }

    /// Lets the selected cell be changed, or the first one if none is selected.
    public void editSelected() {
        if (model.selectedProperty().get() == null) {
            model.move(0, 0, false);
        }
        requestFocus();
        edit("");
    }

    /// What a double click or Enter on a cell does.
    public void setOnOpen(Consumer<SelectedCell> action) {
        onOpen = action;
    }
}
