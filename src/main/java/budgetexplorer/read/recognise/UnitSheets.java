package budgetexplorer.read.recognise;

import budgetexplorer.model.Department;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes one table of those that give each unit a sheet of its own.
final class UnitSheets {
    private UnitSheets() {}

    /// A unit's sheet as part of the department's table: its lines are the unit's, and its 合计 is the unit's total.
    static BudgetTable ofUnit(BudgetTable table, Owner owner, Department department) {
        boolean isUnit = owner.code().length() > department.code().length()
                && owner.code().startsWith(department.code()) && !department.code().isEmpty();
        if (!isUnit) {
            return table;
        }
        boolean hasUnitRow = table.rows(RowKind.UNIT).findAny().isPresent();
        List<Row> rows = table.rows().stream().map(row -> switch (row.kind()) {
            case TOTAL, DEPARTMENT -> hasUnitRow
                    ? new Row(RowKind.LINE, owner.code(), row.number(), row.cells())
                    : new Row(RowKind.UNIT, owner.code(), row.number(), named(table, row, owner));
            case ITEM, LINE, FUND -> new Row(row.kind(), owner.code(), row.number(), row.cells());
            case UNIT, PROJECT -> row;
        }).toList();
        return new BudgetTable(table.kind(), table.title(), table.source(), table.unit(), table.columns(), rows,
                table.notes());
    }

    private static List<Cell> named(BudgetTable table, Row row, Owner owner) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> switch (table.columns().get(i).field()) {
                    case NAME -> new Cell.Text(owner.name());
                    case UNIT_CODE -> new Cell.Text(owner.code());
                    case ITEM_CODE -> new Cell.Blank();
                    default -> row.cells().get(i);
                }).toList();
    }

    /// The parts one after the other. Columns that only some parts have are blank in the others.
    static BudgetTable together(List<BudgetTable> parts) {
        BudgetTable first = parts.getFirst();
        List<Column> columns = parts.stream().flatMap(part -> part.columns().stream()).distinct().toList();
        List<Row> rows = new ArrayList<>();
        for (int sheet = 0; sheet < parts.size(); sheet++) {
            BudgetTable part = parts.get(sheet);
            for (Row row : part.rows()) {
                rows.add(new Row(row.kind(), row.unit(), row.number() + sheet * Source.ROWS_OF_A_SHEET,
                        cells(part, row, columns)));
            }
        }
        return new BudgetTable(first.kind(), first.title(),
                new Source(first.source().file(),
                        parts.stream().flatMap(part -> part.source().sheets().stream()).toList()),
                first.unit(), columns, rows, parts.stream().flatMap(part -> part.notes().stream()).toList());
    }

    private static List<Cell> cells(BudgetTable part, Row row, List<Column> columns) {
        return columns.stream().map(part.columns()::indexOf)
                .map(index -> index < 0 ? new Cell.Blank() : row.cells().get(index)).toList();
    }
}
