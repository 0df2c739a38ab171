package budgetexplorer.model.chart;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// A table whose cells are the darker the larger their quantities.
public record HeatData(List<String> columns, List<Row> rows) implements ChartData {
    public HeatData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            Rows.requireSize(row.name(), row.cells(), columns.size());
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /// @param cells one for each column; empty where nothing is known
    public record Row(String name, List<Optional<Cell>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param remark what else is to be said of it; may be empty
    public record Cell(Quantity quantity, String remark, Optional<Link> link) {}
}
