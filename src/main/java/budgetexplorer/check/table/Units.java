package budgetexplorer.check.table;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.Objects;

/// The rows of units, which may state the same money twice: a unit by fund and as a whole, or with those below it.
final class Units {
    private Units() {}

    /// The rows of units that no other row adds up.
    static List<Row> topmost(StatedTable table) {
        List<Row> rows = table.rows(RowKind.UNIT);
        return rows.stream().filter(row -> rows.stream().noneMatch(above -> isBelow(row, above)))
                .filter(row -> isSubtotal(table, row) || rows.stream().noneMatch(
                        other -> Objects.equals(other.unit(), row.unit()) && isSubtotal(table, other)))
                .toList();
    }

    /// Whether a row states a unit as a whole, and others take it apart by fund.
    static boolean isSubtotal(StatedTable table, Row row) {
        return table.table().has(Field.FUND_NAME) && fund(table, row).isBlank() && !byFund(table, row).isEmpty();
    }

    /// The rows that state a unit by fund.
    static List<Row> byFund(StatedTable table, Row unit) {
        return table.rows(RowKind.UNIT).stream().filter(row -> Objects.equals(row.unit(), unit.unit()))
                .filter(row -> !fund(table, row).isBlank()).toList();
    }

    private static String fund(StatedTable table, Row row) {
        return table.text(row, Field.FUND_NAME);
    }

    private static boolean isBelow(Row row, Row above) {
        String code = Objects.requireNonNullElse(row.unit(), "");
        String prefix = Objects.requireNonNullElse(above.unit(), "");
        return !prefix.isEmpty() && code.length() > prefix.length() && code.startsWith(prefix);
    }
}
