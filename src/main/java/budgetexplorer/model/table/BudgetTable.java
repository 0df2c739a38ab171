package budgetexplorer.model.table;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Unit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the 12 tables as a document states it: every row and cell, and what each column means.
///
/// @param title the title the document prints
/// @param source the file and the sheet it stands on
/// @param unit the unit its amounts are stated in
/// @param notes the 注 lines below it
public record BudgetTable(TableKind kind, String title, Source source, MoneyUnit unit, List<Column> columns,
        List<Row> rows, List<String> notes) {
    public BudgetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// The same table with other rows.
    public BudgetTable with(List<Row> others) {
        return new BudgetTable(kind, title, source, unit, columns, others, notes);
    }

    /// The row of a number; empty if there is none.
    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// The amount a row states in a field; empty where the cell is blank or the table has no such column.
    public Optional<Money> amount(Row row, Field field) {
        return cell(row, field) instanceof Cell.Amount(var money) ? Optional.of(money) : Optional.empty();
    }

    /// The text a row states in a field, or nothing.
    public String text(Row row, Field field) {
        return cell(row, field).text(unit);
    }

    private Cell cell(Row row, Field field) {
        int column = column(row, field);
        return column < 0 ? new Cell.Blank() : row.cells().get(column);
    }

    /// The place of a field's column among the columns: where several sheets made the table, that of the row's sheet.
    /// Negative if the table has no such column.
    public int column(Row row, Field field) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() == field) {
                if (!(row.cells().get(i) instanceof Cell.Blank)) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    /// Whether the table has a column of a field.
    public boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /// The unit that a row of kind [RowKind#UNIT] is of.
    public Unit unit(Row row) {
        return new Unit(Objects.requireNonNullElse(row.unit(), ""), text(row, Field.NAME));
    }

    /// The rows of a kind, in their order.
    public Stream<Row> rows(RowKind rowKind) {
        return rows.stream().filter(row -> row.kind() == rowKind);
    }

    /// The cell of a field in a row: `D9`; empty if the table has no such column.
    public Optional<String> address(Row row, Field field) {
        int column = column(row, field);
        return column < 0
                ? Optional.empty()
                : Optional.of(columns.get(column).letters() + Source.rowOnSheet(row));
    }

    /// The cell of a field in a row, for a link to it; empty if the table has no such column.
    public Optional<StatedCell> stated(Row row, Field field) {
        int column = column(row, field);
        return address(row, field).map(address -> new StatedCell(kind, row.number(), column, address));
    }

    /// The row that speaks of the same as a row of another table: the same kind, unit and 项. The first where several do.
    public Optional<Row> rowLike(BudgetTable other, Row row) {
        String item = other.text(row, Field.ITEM_CODE);
        return rows(row.kind()).filter(candidate -> Objects.equals(candidate.unit(), row.unit()))
                .filter(candidate -> text(candidate, Field.ITEM_CODE).equals(item)).findFirst();
    }

    /// The sheet and the cells of a row from the leftmost to the rightmost column: `Sheet1!A9:G9`.
    public String at(Row row) {
        List<Column> across = columns.stream().sorted(Comparator.comparingInt(Column::index)).toList();
        return "%s!%s%s:%s%3$s".formatted(source.sheet(row), across.getFirst().letters(), Source.rowOnSheet(row),
                across.getLast().letters());
    }
}
