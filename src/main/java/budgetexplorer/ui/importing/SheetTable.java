package budgetexplorer.ui.importing;

import budgetexplorer.service.SourceSheet;
import budgetexplorer.service.SourceSheet.SourceRow;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Sizes;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A sheet as it stands, with its row numbers and column letters; of a wide one the columns around the cells in question.
final class SheetTable extends TableView<SourceRow> {
    private static final double ROW_HEIGHT = 26;
    private static final double NARROWEST = 48;
    private static final double WIDEST = 220;
    private static final double PADDING = 24;
    /// Rows that are measured to fit a column: those around the cells in question.
    private static final int MEASURED = 40;
    private static final int ROWS_ABOVE = 2;

    private final Text measure = new Text();

    SheetTable(ShownPlace place, SourceSheet sheet) {
        setId("import-sheet");
        getStyleClass().add("sheet-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        measure.setFont(Font.font(Fonts.FAMILY, Sizes.text()));
        getColumns().add(numbers());
        for (int column = place.firstColumn(); column < place.endColumn(); column++) {
            getColumns().add(column(place, sheet.rows(), column));
        }
        getItems().setAll(sheet.rows());
        getSelectionModel().setCellSelectionEnabled(true);
        int target = Math.min(place.targetRow(), sheet.rows().size() - 1);
        scrollTo(Math.max(0, target - ROWS_ABOVE));
        place.cells().ifPresent(cells -> {
            int column = 1 + cells.firstColumn() - place.firstColumn();
            if (column < getColumns().size()) {
                scrollToColumnIndex(Math.max(0, column - ROWS_ABOVE));
                getSelectionModel().clearAndSelect(target, getColumns().get(column));
            }
        });
    }

    private static TableColumn<SourceRow, String> numbers() {
        var column = new TableColumn<SourceRow, String>("");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().number())));
        column.getStyleClass().addAll("row-number", "number-column");
        column.setPrefWidth(NARROWEST);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<SourceRow, String> column(ShownPlace place, List<SourceRow> rows, int index) {
        var column = new TableColumn<SourceRow, String>(CellRange.letters(index));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(row.getValue(), index)));
        column.setCellFactory(_ -> new SheetCell(place, index));
        column.setSortable(false);
        column.setReorderable(false);
        int first = Math.max(0, place.targetRow() - MEASURED / 2);
        column.setPrefWidth(rows.stream().skip(first).limit(MEASURED).mapToDouble(row -> width(text(row, index)))
                .reduce(NARROWEST, Math::max));
        return column;
    }

    private double width(String text) {
        measure.setText(text);
        return Math.min(WIDEST, Math.ceil(measure.getLayoutBounds().getWidth()) + PADDING);
    }

    private static String text(SourceRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
