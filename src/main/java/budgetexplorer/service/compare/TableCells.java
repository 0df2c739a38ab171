package budgetexplorer.service.compare;

import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a table says of the whole department: in its row, or where there is none, in those of its units together.
///
/// @param rows the department's row, or the units'
record TableCells(BudgetId id, BudgetTable table, List<Row> rows) {
    static TableCells of(BudgetId id, BudgetTable table) {
        List<Row> own = Stream.of(RowKind.DEPARTMENT, RowKind.TOTAL).flatMap(table::rows).limit(1).toList();
        return new TableCells(id, table, own.isEmpty() ? table.rows(RowKind.UNIT).toList() : own);
    }

    /// A field's amount; not listed where a row leaves it blank.
    Value value(Field field) {
        List<Money> amounts = rows.stream().flatMap(row -> table.amount(row, field).stream()).toList();
        if (rows.isEmpty() || amounts.size() < rows.size()) {
            return missing(Standing.NOT_LISTED, field);
        }
        return new Value(rows.size() == 1 ? Standing.STATED : Standing.COMPUTED, amounts.stream().reduce(Money::plus),
                Optional.empty(), Optional.of(link(field)));
    }

    Value missing(Standing standing, Field field) {
        return new Value(standing, Optional.empty(), Optional.empty(), Optional.of(link(field)));
    }

    private Link link(Field field) {
        return rows.stream().findFirst().flatMap(row -> table.stated(row, field))
                .<Link>map(cell -> new Link.TableCell(id, table.kind(), cell.row(), cell.column()))
                .orElseGet(() -> new Link.TableCell(id, table.kind()));
    }
}
