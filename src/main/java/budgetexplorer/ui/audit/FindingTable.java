package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.Sizes;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// The findings, a line each, below the headings of their groups. Enter and a double click lead to the cell; N begins a
/// note.
final class FindingTable extends TableView<FindingRow> {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final double ROW_HEIGHT = 30;
    private static final double AROUND_OUTCOME = 36;
    private static final double WIDE_CHARACTER = 13;
    private static final double CHARACTER = 7;
    private static final char FIRST_WIDE = '\u2E80';
    private static final double PLACE_WIDTH = 100;
    private static final double DIFFERENCE_WIDTH = 88;
    private static final double NOTE_WIDTH = 62;
    private static final double SMALLEST_TEXT_WIDTH = 160;
    private static final double SCROLL_BAR_WIDTH = 16;
    private static final int ROWS_ABOVE = 3;

    private final AuditViewModel viewModel;
    private final Runnable note;
    private final double outcomeWidth;

    /// @param note begins a note on the finding that is looked at
    FindingTable(AuditViewModel viewModel, Messages messages, Runnable note) {
        this.viewModel = viewModel;
        this.note = note;
        this.outcomeWidth = outcomeWidth(messages);
        setId("audit-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(messages.text("auditor.table.accessible"));
        setPlaceholder(placeholder());
        setRowFactory(_ -> new Row());
        addColumns(messages);
        setItems(viewModel.findings().rows());
        viewModel.findings().rows().addListener((ListChangeListener<FindingRow>) _ -> show());
        viewModel.findings().selectedProperty().subscribe(_ -> show());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof FindingRow.Item item) {
                viewModel.findings().select(item);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Label placeholder() {
        var missing = new Label();
        missing.setId("audit-missing");
        missing.getStyleClass().add("secondary");
        missing.textProperty().bind(viewModel.missingProperty());
        return missing;
    }

    private void addColumns(Messages messages) {
        var outcome = column(messages.text("auditor.column.outcome"), outcomeWidth,
                _ -> new FindingCells.OfOutcome(messages));
        var place = column(messages.text("auditor.column.place"), PLACE_WIDTH,
                _ -> new FindingCells.Words(item -> item.spot().place()));
        var text = column(messages.text("auditor.column.text"), SMALLEST_TEXT_WIDTH,
                _ -> new FindingCells.Problem(messages.text("auditor.fresh")));
        var difference = column(messages.text("auditor.column.difference"), DIFFERENCE_WIDTH,
                _ -> new FindingCells.Difference(messages.text("auditor.difference.none")));
        difference.getStyleClass().add("amount-column");
        var noted = column(messages.text("auditor.column.note"), NOTE_WIDTH, _ -> new FindingCells.Noted(messages));
        getColumns().setAll(List.of(outcome, place, text, difference, noted));
        noted.visibleProperty().bind(viewModel.findings().notedProperty());
        text.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> textWidth(getWidth(), noted.isVisible()),
                widthProperty(), noted.visibleProperty()));
    }

    /// Of the longest word for an outcome.
    private static double outcomeWidth(Messages messages) {
        return AROUND_OUTCOME + Arrays.stream(Outcome.values())
                .map(outcome -> messages.text("check.outcome." + outcome.name()))
                .mapToDouble(text -> text.chars().mapToDouble(each -> each < FIRST_WIDE ? CHARACTER : WIDE_CHARACTER)
                        .sum())
                .max().orElse(0);
    }

    private double textWidth(double width, boolean noted) {
        return Math.max(Sizes.of(SMALLEST_TEXT_WIDTH), width - SCROLL_BAR_WIDTH
                - Sizes.of(outcomeWidth + PLACE_WIDTH + DIFFERENCE_WIDTH + (noted ? NOTE_WIDTH : 0)));
    }

    private static TableColumn<FindingRow, @Nullable FindingRow> column(String title, double width,
            Callback<TableColumn<FindingRow, @Nullable FindingRow>, TableCell<FindingRow, @Nullable FindingRow>> cells) {
        var column = new TableColumn<FindingRow, @Nullable FindingRow>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        column.setPrefWidth(Sizes.of(width));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Selects the finding that is looked at.
    private void show() {
        FindingRow.Item item = viewModel.findings().selectedProperty().get();
        if (item == null) {
            getSelectionModel().clearSelection();
            return;
        }
        int index = getItems().indexOf(item);
        if (index >= 0 && !(getSelectionModel().isSelected(index)
                && item.equals(getSelectionModel().getSelectedItem()))) {
            getSelectionModel().clearAndSelect(index);
            reveal(index);
        }
    }

    private void reveal(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            boolean isSeen = flow.getFirstVisibleCell().getIndex() < index
                    && index < flow.getLastVisibleCell().getIndex();
            if (isSeen) {
                return;
            }
        }
        scrollTo(Math.max(0, index - ROWS_ABOVE));
    }

    /// The arrow keys step over headings.
    private void step(KeyEvent key) {
        boolean isDown = key.getCode() == KeyCode.DOWN;
        if ((isDown || key.getCode() == KeyCode.UP) && !key.isShiftDown() && !key.isShortcutDown()
                && !key.isAltDown()) {
            key.consume();
            int index = getSelectionModel().getFocusedIndex();
            do {
                index += isDown ? 1 : -1;
            } while (index >= 0 && index < getItems().size() && getItems().get(index) instanceof FindingRow.Heading);
            if (index >= 0 && index < getItems().size()) {
                getSelectionModel().clearAndSelect(index);
                reveal(index);
            }
        }
    }

    private void keyPressed(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
        } else if (Shortcut.OPEN_FINDING.keys().match(key)
                && getSelectionModel().getSelectedItem() instanceof FindingRow.Item item) {
            viewModel.open(item);
        } else if (Shortcut.NOTE_FINDING.keys().match(key)) {
            note.run();
        } else {
            return;
        }
        key.consume();
    }

    /// Takes the findings chosen to the clipboard; all that are listed where only the one looked at is.
    void copy() {
        List<FindingRow.Item> chosen = getSelectionModel().getSelectedItems().stream()
                .filter(FindingRow.Item.class::isInstance).map(FindingRow.Item.class::cast).toList();
        var content = new ClipboardContent();
        content.putString(viewModel.copied(chosen));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A row; those of headings look different.
    private final class Row extends TableRow<FindingRow> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("group");

        private Row() {
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && getItem() instanceof FindingRow.Item item) {
                    viewModel.open(item);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row instanceof FindingRow.Heading);
        }
    }
}
