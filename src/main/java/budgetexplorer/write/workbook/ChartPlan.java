package budgetexplorer.write.workbook;

import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.handout.Section.Table;
import java.util.List;

/// What a chart becomes in a workbook: a table of its numbers and the charts drawn from it, none where the table says it
/// all.
///
/// @param shades whether the numbers are the darker the larger they are
record ChartPlan(List<Column> columns, List<Row> rows, List<Plot> plots, boolean shades) {
    ChartPlan {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        plots = List.copyOf(plots);
    }

    Table table() {
        return new Table("", "", List.of(), columns, 0, rows, List.of());
    }
}
