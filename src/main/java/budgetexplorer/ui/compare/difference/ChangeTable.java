package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.ui.kit.Sizes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The changes, a line each, below the headings of their tables. Enter leads to the new place, Shift+Enter to the old.
final class ChangeTable extends TableView<DifferenceRow> {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final double ROW_HEIGHT = 30;
    private static final double AROUND_KIND = 36;
    private static final double WIDE_CHARACTER = 13;
    private static final double CHARACTER = 7;
    private static final char FIRST_WIDE = '\u2E80';
    private static final double ASPECT_WIDTH = 96;
    private static final double SMALLEST_AMOUNT_WIDTH = 92;
    private static final double AROUND_AMOUNT = 24;
    /// Of a digit.
    private static final double DIGIT = 7.6;
    private static final double SMALLEST_PLACE_WIDTH = 176;
    private static final double SCROLL_BAR_WIDTH = 16;
    /// Of what is left, how much the place takes; the rest is for the two values.
    private static final double PLACE_PART = 0.46;

    private final DifferenceViewModel viewModel;
    private final double kindWidth;
    /// So wide that no amount is cut off, whatever its unit.
    private final DoubleProperty amountWidth = new SimpleDoubleProperty(Sizes.of(SMALLEST_AMOUNT_WIDTH));

    ChangeTable(DifferenceViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.kindWidth = Sizes.of(kindWidth(messages));
        setId("difference-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(messages.text("difference.table.accessible"));
        var missing = new Label();
        missing.setId("difference-missing");
        missing.getStyleClass().add("secondary");
        missing.textProperty().bind(viewModel.missingProperty());
        setPlaceholder(missing);
        setRowFactory(_ -> new Row());
        addColumns(messages);
        setItems(viewModel.rows());
        viewModel.rows().addListener((ListChangeListener<DifferenceRow>) _ -> fitAmounts());
        fitAmounts();
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Of the longest word for a kind.
    private static double kindWidth(Messages messages) {
        return AROUND_KIND + Arrays.stream(Change.Kind.values())
                .map(kind -> messages.text("difference.kind." + kind.name()))
                .mapToDouble(text -> text.chars().mapToDouble(each -> each < FIRST_WIDE ? CHARACTER : WIDE_CHARACTER)
                        .sum())
                .max().orElse(0);
    }

    private void fitAmounts() {
        int longest = viewModel.rows().stream().mapToInt(
                row -> row instanceof DifferenceRow.Item item && !item.difference().isEmpty()
                        ? Math.max(item.difference().length(), Math.max(item.old().length(), item.now().length()))
                        : 0)
                .max().orElse(0);
        amountWidth.set(Sizes.of(Math.max(SMALLEST_AMOUNT_WIDTH, AROUND_AMOUNT + DIGIT * longest)));
    }

    private void addColumns(Messages messages) {
        var kind = column(messages.text("difference.column.kind"));
        kind.setCellFactory(_ -> new ChangeCells.Kind());
        kind.setPrefWidth(kindWidth);
        var place = column(messages.text("difference.column.place"));
        place.setCellFactory(_ -> new ChangeCells.Place());
        place.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> placeWidth(getWidth()), widthProperty(), amountWidth));
        var aspect = column(messages.text("difference.column.aspect"));
        aspect.setCellFactory(_ -> new ChangeCells.Words(DifferenceRow.Item::aspect));
        aspect.setPrefWidth(Sizes.of(ASPECT_WIDTH));
        var difference = column(messages.text("difference.column.difference"));
        difference.setCellFactory(_ -> new ChangeCells.Amount());
        difference.prefWidthProperty().bind(amountWidth);
        difference.getStyleClass().add("amount-column");
        getColumns().setAll(List.of(kind, place, aspect,
                value(messages.text("difference.column.old"), messages.text("difference.absent.old"),
                        DifferenceRow.Item::old, Change::before),
                value(messages.text("difference.column.new"), messages.text("difference.absent.new"),
                        DifferenceRow.Item::now, Change::after),
                difference));
    }

    private TableColumn<DifferenceRow, @Nullable DifferenceRow> value(String title, String absent,
            Function<DifferenceRow.Item, String> text,
            Function<Change, Optional<Content>> content) {
        var column = column(title);
        column.setCellFactory(_ -> new ChangeCells.Value(title, absent, text,
                item -> viewModel.open(content.apply(item.change()))));
        column.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> valueWidth(getWidth()), widthProperty(), amountWidth));
        column.getStyleClass().add("amount-column");
        return column;
    }

    private static TableColumn<DifferenceRow, @Nullable DifferenceRow> column(String title) {
        var column = new TableColumn<DifferenceRow, @Nullable DifferenceRow>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private double rest(double width) {
        return width - kindWidth - Sizes.of(ASPECT_WIDTH) - amountWidth.get() - SCROLL_BAR_WIDTH;
    }

    private double placeWidth(double width) {
        return Math.max(Sizes.of(SMALLEST_PLACE_WIDTH), rest(width) * PLACE_PART);
    }

    private double valueWidth(double width) {
        return Math.max(amountWidth.get(), (rest(width) - placeWidth(width)) / 2);
    }

    private void keyPressed(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER
                && getSelectionModel().getSelectedItem() instanceof DifferenceRow.Item item) {
            Change change = item.change();
            viewModel.open(key.isShiftDown() ? change.before().or(change::after) : change.after().or(change::before));
            key.consume();
        }
    }

    /// Takes the rows chosen, or all, to the clipboard.
    void copy() {
        var content = new ClipboardContent();
        content.putString(viewModel.copied(List.copyOf(getSelectionModel().getSelectedItems())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A row; those of a table's heading and those of sums that only follow look different.
    private static final class Row extends TableRow<DifferenceRow> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("group");
        private static final PseudoClass FOLLOWS = PseudoClass.getPseudoClass("follows");

        @Override
        protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row instanceof DifferenceRow.Heading);
            pseudoClassStateChanged(FOLLOWS,
                    !empty && row instanceof DifferenceRow.Item item && item.change().consequence());
        }
    }
}
