package budgetexplorer.ui.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import budgetexplorer.model.LibraryEntry;
import budgetexplorer.model.Money;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.library.ManagementViewModel.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// The matrix: departments down, years across, the latest year first. Sorted by any column.
final class MatrixTable extends TableView<DepartmentRow> {
    private static final double ROW_HEIGHT = 52;
    private static final double NAME_WIDTH = 236;
    private static final double YEAR_WIDTH = 196;
    private static final double COUNT_WIDTH = 72;
    private static final double DAY_WIDTH = 108;

    private final ManagementViewModel viewModel;
    private final ManagementWords words;
    private final ObservableList<DepartmentRow> rows = FXCollections.observableArrayList();
    private List<Integer> years = List.of();
    private boolean following;

    MatrixTable(ManagementViewModel viewModel, ManagementWords words) {
        this.viewModel = viewModel;
        this.words = words;
        setId("library-matrix");
        getStyleClass().add("matrix");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        getSelectionModel().setCellSelectionEnabled(true);
        setAccessibleText(words.messages().text("library.manage.accessible"));
        setPlaceholder(new Label(words.messages().text("library.none")));
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getFocusModel().focusedCellProperty().subscribe(this::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                look();
            }
        });
        viewModel.contentProperty().subscribe(this::show);
        getSortOrder().addListener((InvalidationListener) _ -> rank());
        comparatorProperty().subscribe(_ -> rank());
    }

    /// The rows of a large library are not all that there are: those that come first in the whole of it are shown.
    private void rank() {
        TableColumn<?, ?> by = getSortOrder().isEmpty() ? null : getSortOrder().getFirst();
        int year = getColumns().indexOf(by) - 1;
        if (following) {
            return;
        }
        if (by != null && year >= 0 && year < years.size()) {
            viewModel.rank(years.get(year), by.getSortType() == SortType.DESCENDING);
        } else {
            viewModel.unrank();
        }
    }

    private void show(LibraryContent content) {
        following = true;
        if (getColumns().isEmpty() || !years.equals(content.years())) {
            years = content.years();
            getColumns().setAll(columns());
        }
        rows.setAll(content.rows());
        following = false;
        viewModel.choose(viewModel.placeProperty().get());
        select(viewModel.placeProperty().get());
    }

    private void select(@Nullable Place place) {
        if (place == null) {
            return;
        }
        int row = getItems().stream().map(each -> each.department().code()).toList().indexOf(place.department());
        if (row >= 0) {
            int year = place.year().isPresent() ? years.indexOf(place.year().getAsInt()) : -1;
            getSelectionModel().clearAndSelect(row, getColumns().get(year + 1));
            getFocusModel().focus(row, getColumns().get(year + 1));
        }
    }

    private void choose(@Nullable TablePosition<?, ?> position) {
        if (following || position == null || position.getRow() < 0 || position.getRow() >= getItems().size()) {
            return;
        }
        int column = position.getColumn() - 1;
        viewModel.choose(new Place(getItems().get(position.getRow()).department().code(),
                column >= 0 && column < years.size() ? OptionalInt.of(years.get(column)) : OptionalInt.empty()));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            look();
        }
    }

    /// Looks at the latest budget of the place.
    private void look() {
        viewModel.budgets().stream().findFirst().ifPresent(viewModel::look);
    }

    private List<TableColumn<DepartmentRow, ?>> columns() {
        List<TableColumn<DepartmentRow, ?>> columns = new ArrayList<>();
        TableColumn<DepartmentRow, String> name = column("library.manage.department",
                row -> row.department().code() + " " + row.department().name(), NAME_WIDTH);
        name.setCellFactory(_ -> new NameCell());
        columns.add(name);
        years.forEach(year -> columns.add(year(year)));
        TableColumn<DepartmentRow, Integer> count = column("library.manage.count", row -> row.all().size(),
                COUNT_WIDTH);
        count.getStyleClass().add("number-column");
        count.sortableProperty().bind(viewModel.pagedProperty().not());
        columns.add(count);
        TableColumn<DepartmentRow, Instant> imported = column("library.manage.imported", DepartmentRow::imported,
                DAY_WIDTH);
        imported.getStyleClass().add("number-column");
        imported.sortableProperty().bind(viewModel.pagedProperty().not());
        imported.setCellFactory(_ -> new DayCell());
        columns.add(imported);
        return columns;
    }

    private TableColumn<DepartmentRow, List<LibraryEntry>> year(int year) {
        var column = new TableColumn<DepartmentRow, List<LibraryEntry>>(String.valueOf(year));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().at(year)));
        column.setCellFactory(_ -> new YearCell(words, viewModel::look));
        column.setComparator(comparing(MatrixTable::total, nullsFirst(naturalOrder())));
        column.getStyleClass().add("number-column");
        return settle(column, YEAR_WIDTH);
    }

    private static @Nullable Long total(List<LibraryEntry> entries) {
        Money total = entries.isEmpty() ? null : entries.getFirst().budget().total();
        return total == null ? null : total.fen();
    }

    private <T> TableColumn<DepartmentRow, T> column(String key, Function<DepartmentRow, T> value, double width) {
        var column = new TableColumn<DepartmentRow, T>(words.messages().text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return settle(column, width);
    }

    private static <T> TableColumn<DepartmentRow, T> settle(TableColumn<DepartmentRow, T> column, double width) {
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static final class NameCell extends TableCell<DepartmentRow, @Nullable String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(name);
            setTooltip(name == null ? null : new Tooltip(name));
        }
    }

    private static final class DayCell extends TableCell<DepartmentRow, @Nullable Instant> {
        @Override
        protected void updateItem(@Nullable Instant imported, boolean empty) {
            super.updateItem(imported, empty);
            setText(imported == null ? null : ManagementWords.day(imported));
        }
    }
}
