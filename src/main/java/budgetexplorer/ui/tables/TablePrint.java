package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.service.handout.StatedTables;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.List;

/// The table that is shown, to be printed with the rows and columns that are shown of it.
record TablePrint(Messages messages, TableWords words) {
    Printable of(BudgetSummary budget, BudgetTable table, StatedTableViewModel sheet) {
        List<Row> rows = List.copyOf(sheet.rows());
        List<Integer> columns = List.copyOf(sheet.columns());
        boolean whole = rows.equals(table.rows()) && columns.size() == table.columns().size();
        String remark = whole ? "" : words.status(table, sheet);
        var tables = new StatedTables(messages, sheet.text().unit(), budget);
        return Printable.of(budget, messages, List.of(
                PrintPart.of(tables.name(table), () -> tables.of(table, rows, columns, remark))));
    }
}
