package budgetexplorer.store;

import budgetexplorer.model.table.BudgetTable;
import java.util.List;

/// A table in the form in which it is kept, made once for all that need it.
///
/// @param cells the JSON of each row's cells
record TableForm(BudgetTable table, List<String> cells) {
    TableForm {
        cells = List.copyOf(cells);
    }

    static TableForm of(BudgetTable table) {
        return new TableForm(table, table.rows().stream().map(row -> TableJson.cells(row.cells())).toList());
    }

    static List<TableForm> of(List<BudgetTable> tables) {
        return tables.stream().map(TableForm::of).toList();
    }
}
