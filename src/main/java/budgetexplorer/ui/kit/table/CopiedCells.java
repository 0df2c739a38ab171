package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells of a table as text that a spreadsheet takes for cells: a line for each row, parted by tabs.
final class CopiedCells {
    private CopiedCells() {}

    /// @param columns the places of the columns
    /// @param headers whether the columns' labels come first
    static String of(BudgetTable table, List<Row> rows, List<Integer> columns, CellText text, boolean headers) {
        List<String> lines = new ArrayList<>();
        if (headers) {
            lines.add(columns.stream().map(place -> table.columns().get(place).label()).map(CellText::safe)
                    .map(CellText::quoted).collect(Collectors.joining("\t")));
        }
        for (Row row : rows) {
            lines.add(columns.stream().map(place -> text.plain(row.cells().get(place)))
                    .collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines);
    }
}
