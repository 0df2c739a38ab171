package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import budgetexplorer.service.disclosure.Asked;
import budgetexplorer.ui.kit.Sizes;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What a text asks for, a line each. Enter and a double click begin to type.
final class AskedTable extends TableView<Asked> {
    private static final double ROW_HEIGHT = 30;
    private static final double KIND_WIDTH = 92;
    private static final double SUBJECT_PART = 0.34;
    private static final double SOURCE_WIDTH = 84;
    private static final double SCROLL_BAR_WIDTH = 16;
    private static final int ROWS_ABOVE = 3;

    private final AskedList asked;
    private Runnable onEdit = () -> {};

    AskedTable(AskedList asked, DisclosureWords words, Messages messages) {
        this.asked = asked;
        setId("disclosure-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setAccessibleText(messages.text("disclosure.table.accessible"));
        var none = new Label(messages.text("disclosure.table.none"));
        none.getStyleClass().add("secondary");
        setPlaceholder(none);
        var kind = column(messages.text("disclosure.column.kind"), each -> words.kind(each.need()));
        kind.setPrefWidth(Sizes.of(KIND_WIDTH));
        var subject = column(messages.text("disclosure.column.subject"), Asked::subject);
        subject.prefWidthProperty().bind(widthProperty().multiply(SUBJECT_PART));
        var source = column(messages.text("disclosure.column.source"), words::source);
        source.setPrefWidth(Sizes.of(SOURCE_WIDTH));
        var value = column(messages.text("disclosure.column.value"), words::value);
        value.prefWidthProperty().bind(widthProperty().multiply(1 - SUBJECT_PART)
                .subtract(Sizes.of(KIND_WIDTH + SOURCE_WIDTH) + SCROLL_BAR_WIDTH));
        getColumns().setAll(List.of(kind, subject, value, source));
        setItems(asked.shown());
        setRowFactory(_ -> new Row());
        follow();
    }

    /// @param begin called when the line that is looked at is to be typed
    void setOnEdit(Runnable begin) {
        onEdit = begin;
    }

    private static TableColumn<Asked, String> column(String title, Function<Asked, String> text) {
        var column = new TableColumn<Asked, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new Words());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void follow() {
        asked.selectedProperty().subscribe(this::showSelection);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                asked.select(item);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                onEdit.run();
            }
        });
    }

    private void showSelection(@Nullable Asked item) {
        int index = item == null ? -1 : getItems().indexOf(item);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - ROWS_ABOVE));
        }
    }

    /// What does not fit is told on hover.
    private static final class Words extends TableCell<Asked, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            boolean nothing = empty || text == null || text.isEmpty();
            setText(nothing ? null : text);
            setTooltip(nothing ? null : new Tooltip(text));
        }
    }

    /// A line; what is missing stands out.
    private final class Row extends TableRow<Asked> {
        private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

        private Row() {
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !isEmpty()) {
                    onEdit.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Asked item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(MISSING, !empty && item != null && item.isMissing());
        }
    }
}
