package budgetexplorer.check.text;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The names of a department's units.
final class UnitNames {
    private static final List<TableKind> TABLES = List.of(TableKind.EXPENDITURE, TableKind.INCOME, TableKind.GENERAL);

    private UnitNames() {}

    /// The plain names of the units that have money in tables 2, 3 or 5.
    static Set<String> ofTables(AuditedBudget budget) {
        Set<String> names = new LinkedHashSet<>();
        TABLES.stream().flatMap(kind -> budget.table(kind).stream()).forEach(table -> table.rows(RowKind.UNIT)
                .forEach(row -> names.add(plain(table, row))));
        names.remove("");
        return names;
    }

    private static String plain(StatedTable table, Row row) {
        return PlainName.of(table.text(row, Field.NAME));
    }

    /// Whether a unit is the department itself, which need not name itself among those below it.
    static boolean isDepartment(AuditedBudget budget, String plain) {
        String own = PlainName.of(budget.department().name());
        return plain.equals(own) || plain.equals(own + "本级") || plain.equals(own + "(本级)")
                || plain.equals(own + "机关") || plain.equals(own + "(机关)") || plain.equals(own + "机关本级");
    }
}
