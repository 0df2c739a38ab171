package budgetexplorer.check.code;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.stream.Stream;

/// The cells of a table that hold codes.
///
/// @param row  of the code
/// @param code blanks at its ends left out
/// @param cell where it stands
record CodeCells(StatedTable table, Row row, String code, Evidence cell) {
    /// The codes of a kind of rows in all tables, from the first table down.
    static Stream<CodeCells> of(AuditedBudget budget, RowKind kind, Field field) {
        return budget.tables().stream().flatMap(table -> of(table, kind, field));
    }

    /// The codes of a kind of rows of a table; none that are blank.
    static Stream<CodeCells> of(StatedTable table, RowKind kind, Field field) {
        return table.rows(kind).stream().flatMap(row -> table.at(row, field).stream()
                .map(cell -> new CodeCells(table, row, table.text(row, field).strip(), cell)))
                .filter(cell -> !cell.code.isEmpty());
    }

    /// The name beside the code; empty if there is none.
    Stream<Evidence> name() {
        return table.at(row, Field.NAME).filter(name -> name.value() != null).stream();
    }

    /// The unit it stands under, or nothing.
    String unit() {
        return row.unit() == null ? "" : row.unit();
    }

    /// The cells of some of them.
    static Evidence[] cells(List<CodeCells> codes) {
        return codes.stream().map(CodeCells::cell).toArray(Evidence[]::new);
    }
}
