package budgetexplorer.read.recognise;

import budgetexplorer.model.table.Column;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.layout.TableLayout;

import java.util.List;

/// A table found in a grid: which one it is and what its columns mean.
///
/// @param title        as printed
/// @param caption      what stands above it
/// @param firstBodyRow the number of the first row below the header
record TableHead(TableLayout layout, Grid grid, String title, Caption caption, List<Column> columns, int firstRow,
        int firstBodyRow) {
    TableHead {
        columns = List.copyOf(columns);
    }
}
