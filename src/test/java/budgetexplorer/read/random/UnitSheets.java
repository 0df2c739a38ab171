package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.NAME;
import static budgetexplorer.model.table.Field.UNIT_CODE;

import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.random.Surroundings.Owner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a table on a sheet for each unit: the caption says whose it is, 合计 is the unit's total.
record UnitSheets(Above above, Choices choices) {
    /// Chooses what stands above a table.
    @FunctionalInterface
    interface Above {
        Surroundings of(TableKind kind, @Nullable Owner owner, boolean first);
    }

    /// @param sheets to which those of the table are added
    /// @return what a reader finds: the units' tables put together
    ExpectedTable write(ExpectedTable table, boolean formulas, List<WrittenSheet> sheets) {
        Shape shape = Shape.choose(table.kind(), false, choices);
        List<ExpectedRow> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (ExpectedRow row : table.rows(RowKind.UNIT).toList()) {
            var unit = new Unit(row.text(UNIT_CODE), row.text(NAME));
            var sheet = new WrittenSheet("%s-表%d".formatted(unit.code(), table.kind().number()));
            sheets.add(sheet);
            var owner = new Owner("单位名称", unit.code(), unit.name());
            ExpectedTable found = new TableWriter(shape, above.of(table.kind(), owner, false),
                    choices.part(),
                    sheet).write(part(table, row), formulas);
            found.rows().forEach(each -> rows.add(each.kind() == RowKind.TOTAL ? unitRow(each, unit) : each));
            notes.addAll(found.notes());
        }
        return new ExpectedTable(table.kind(), shape.unit(), rows, notes);
    }

    private static ExpectedTable part(ExpectedTable table, ExpectedRow unit) {
        List<ExpectedRow> rows = new ArrayList<>();
        rows.add(unit.as(RowKind.TOTAL, null).only(field -> field != UNIT_CODE).with(NAME, new Cell.Text("合计")));
        table.rows(RowKind.ITEM).filter(row -> unit.unit() != null && unit.unit().equals(row.unit()))
                .forEach(rows::add);
        return ExpectedTable.of(table.kind(), rows, List.of());
    }

    private static ExpectedRow unitRow(ExpectedRow total, Unit unit) {
        return total.as(RowKind.UNIT, unit.code()).with(UNIT_CODE, new Cell.Text(unit.code()))
                .with(NAME, new Cell.Text(unit.name()));
    }
}
