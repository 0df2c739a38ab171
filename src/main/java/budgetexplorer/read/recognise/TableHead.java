package budgetexplorer.read.recognise;

import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.TableLayout;
import java.util.List;
import java.util.Optional;

/// A table found in a grid: which one it is and what its columns mean.
///
/// @param title        as printed
/// @param caption      what stands above it
/// @param firstRow     the number of the header's first row
/// @param firstBodyRow the number of the first row below the header
/// @param body         what stands below the header
record TableHead(TableLayout layout, Grid grid, String title, Caption caption, HeaderColumns header, int firstRow,
        int firstBodyRow, List<GridRow> body) {
    TableHead {
        body = List.copyOf(body);
    }

    List<Column> columns() {
        return header.columns();
    }

    /// The rightmost column, from 0.
    int lastColumn() {
        return columns().stream().mapToInt(Column::index).max().orElse(0);
    }

    Optional<Column> column(Field field) {
        for (Column column : columns()) {
            if (column.field() == field) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /// What a row shows in a field; nothing where the table has no such column.
    String text(GridRow row, Field field) {
        return column(field).flatMap(column -> row.cell(column.index())).map(GridCell::text).orElse("");
    }
}
