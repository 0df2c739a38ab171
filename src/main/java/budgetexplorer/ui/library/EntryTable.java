package budgetexplorer.ui.library;

import budgetexplorer.model.LibraryEntry;
import budgetexplorer.ui.kit.Sizes;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// Budgets one a line.
final class EntryTable extends TableView<LibraryEntry> {
    private static final double ROW_HEIGHT = 30;

    private final ManagementWords words;

    /// @param act what Enter and a double click do
    EntryTable(ObservableList<LibraryEntry> entries, ManagementWords words, String accessible,
            Consumer<LibraryEntry> act) {
        this.words = words;
        setItems(entries);
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(accessible);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                chosen().ifPresent(act);
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                chosen().ifPresent(act);
            }
        });
    }

    /// The budget that is selected.
    Optional<LibraryEntry> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Adds a column.
    ///
    /// @param width at least as wide as this; the last takes what is left
    EntryTable with(String key, double width, Function<LibraryEntry, String> text) {
        var column = new TableColumn<LibraryEntry, String>(words.messages().text(key));
        column.setCellValueFactory(entry -> new ReadOnlyStringWrapper(text.apply(entry.getValue())));
        column.setCellFactory(_ -> new TextCell());
        column.setReorderable(false);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        getColumns().add(column);
        return this;
    }

    /// Aligns the column added last to the right.
    EntryTable ofNumbers() {
        getColumns().getLast().getStyleClass().add("number-column");
        return this;
    }

    private static final class TextCell extends TableCell<LibraryEntry, @Nullable String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
