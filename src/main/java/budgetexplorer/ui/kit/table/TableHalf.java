package budgetexplorer.ui.kit.table;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.Row;
import budgetexplorer.ui.kit.Sizes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One of the two tables that make a [StatedTableView]: the frozen columns, or those that move. It only paints: what is
/// selected and in which order the rows stand is the model's.
final class TableHalf extends TableView<Row> {
    static final double ROW_HEIGHT = 30;
    private static final double GROUP_HEIGHT = 28;
    private static final double HEADER_HEIGHT = 34;
    private static final double TALL_HEADER_HEIGHT = 48;
    private static final double SAME = 0.5;

    private final StatedTableViewModel model;
    private final Messages messages;
    private final Consumer<@Nullable RowOrder> sorted;
    private double headerHeight;
    private boolean adjusting;

    /// @param sorted told how the user wants the rows ordered
    TableHalf(StatedTableViewModel model, Messages messages, Consumer<@Nullable RowOrder> sorted) {
        this.model = model;
        this.messages = messages;
        this.sorted = sorted;
        getStyleClass().add("stated-half");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setFocusTraversable(false);
        setItems(model.rows());
        setRowFactory(_ -> new StatedRow(model));
        setSortPolicy(_ -> {
            sort(this.sorted);
            return true;
        });
        skinProperty().subscribe(this::showHeaderHeight);
    }

    /// Makes the columns anew.
    ///
    /// @param first the place of the first of them among the columns that are shown
    void show(List<HeaderGroup> header, int first, IntToDoubleFunction width) {
        adjusting = true;
        getSortOrder().clear();
        int place = first;
        getColumns().clear();
        for (HeaderGroup group : header) {
            getColumns().add(column(group, place, width));
            place += (int) group.columns().count();
        }
        adjusting = false;
    }

    private TableColumn<Row, @Nullable String> column(HeaderGroup group, int first, IntToDoubleFunction width) {
        var column = new TableColumn<Row, @Nullable String>(group.title());
        column.setReorderable(false);
        if (group.children().isEmpty()) {
            column.setUserData(group.column());
            column.setCellFactory(_ -> new StatedCell(model, group.column(), first, messages));
            column.getStyleClass().add(isAmount(group.column()) ? "amount-header" : "words-header");
            column.setMinWidth(36);
            column.setPrefWidth(width.applyAsDouble(group.column()));
            column.widthProperty().subscribe(_ -> rememberWidth(column));
        } else {
            column.getStyleClass().add("group-header");
            int place = first;
            for (HeaderGroup child : group.children()) {
                column.getColumns().add(column(child, place, width));
                place += (int) child.columns().count();
            }
        }
        return column;
    }

    private boolean isAmount(int column) {
        return Optional.ofNullable(model.tableProperty().get())
                .filter(table -> table.columns().get(column).field().isAmount()).isPresent();
    }

    /// A width that is not the preferred one is a user's.
    private void rememberWidth(TableColumn<Row, ?> column) {
        if (!adjusting && Math.abs(column.getWidth() - column.getPrefWidth()) > SAME) {
            model.widths().put((Integer) column.getUserData(), column.getWidth());
        }
    }

    /// Gives the columns their widths.
    void fit(IntToDoubleFunction width) {
        adjusting = true;
        getVisibleLeafColumns()
                .forEach(column -> column.setPrefWidth(width.applyAsDouble((Integer) column.getUserData())));
        adjusting = false;
    }

    /// The height of the header, which both halves share.
    void setHeader(int levels, boolean tall) {
        headerHeight = (levels - 1) * GROUP_HEIGHT + (tall ? TALL_HEADER_HEIGHT : HEADER_HEIGHT);
        showHeaderHeight();
    }

    private void showHeaderHeight() {
        if (lookup(".column-header-background") instanceof Region header) {
            header.setMinHeight(headerHeight);
            header.setPrefHeight(headerHeight);
        }
    }

    private void sort(Consumer<@Nullable RowOrder> told) {
        if (!adjusting) {
            told.accept(getSortOrder().isEmpty() ? null : order(getSortOrder().getLast()));
        }
    }

    private static RowOrder order(TableColumn<Row, ?> column) {
        return new RowOrder((Integer) column.getUserData(), column.getSortType() == SortType.DESCENDING);
    }

    /// Shows at the column's header how the rows are ordered.
    void showOrder(@Nullable RowOrder order) {
        adjusting = true;
        Optional<TableColumn<Row, ?>> column = order == null ? Optional.empty() : find(order.column());
        column.ifPresent(each -> each.setSortType(
                order != null && order.descending() ? SortType.DESCENDING : SortType.ASCENDING));
        List<TableColumn<Row, ?>> wanted = column.<List<TableColumn<Row, ?>>>map(List::of).orElse(List.of());
        if (!getSortOrder().equals(wanted)) {
            getSortOrder().setAll(wanted);
        }
        adjusting = false;
    }

    /// The column of a place among the table's columns.
    Optional<TableColumn<Row, ?>> find(int column) {
        return getVisibleLeafColumns().stream().filter(each -> Integer.valueOf(column).equals(each.getUserData()))
                .findFirst();
    }

    /// What all columns take.
    double columnsWidth() {
        return getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    /// Its rows as they scroll; empty before it is laid out.
    Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    /// One of its scroll bars; empty before it has a skin.
    Optional<ScrollBar> scrollBar(Orientation orientation) {
        for (Node node : lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == orientation) {
                return Optional.of(bar);
            }
        }
        return Optional.empty();
    }
}
