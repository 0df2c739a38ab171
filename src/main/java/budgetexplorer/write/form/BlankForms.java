package budgetexplorer.write.form;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the forms that a department fills in: units, codes, names and projects of an earlier budget stand there, amounts
/// and goals do not. Stateless and thread-safe.
public final class BlankForms {
    private static final int DECIMALS = 2;

    private BlankForms() {}

    /// The forms of a year, in their order. Tables 1, 4 and 6 have lines of their own, so that there is no form for them
    /// if the earlier budget lacks them.
    ///
    /// @param earlier the budget whose units and lines are taken
    public static List<Form> of(Budget earlier, int year) {
        Map<String, Unit> units = units(earlier);
        return Arrays.stream(TableKind.values()).flatMap(kind -> form(earlier, kind, year, units).stream()).toList();
    }

    /// All that a table of it names, in the order of their codes' first mention.
    private static Map<String, Unit> units(Budget budget) {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (BudgetTable table : budget.tables()) {
            table.rows(RowKind.UNIT).map(table::unit).filter(unit -> !unit.code().isEmpty())
                    .forEach(unit -> units.putIfAbsent(unit.code(), unit));
        }
        return units;
    }

    private static Optional<Form> form(Budget earlier, TableKind kind, int year, Map<String, Unit> units) {
        BudgetTable table = earlier.table(kind).orElseGet(() -> missing(earlier, kind));
        FormColumns columns = FormColumns.blank(table, table.unit());
        List<Row> rows = new BlankRows(earlier.department(), table, columns, units.values())
                .rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Form(kind, Forms.number(Stage.DRAFT, kind), Forms.year(year), title(table, year),
                        Forms.owner(earlier.department()), table.unit(), DECIMALS, columns.columns(), rows, List.of()));
    }

    private static BudgetTable missing(Budget earlier, TableKind kind) {
        MoneyUnit unit = earlier.tables().isEmpty()
                ? MoneyUnit.TEN_THOUSAND_YUAN
                : earlier.tables().getFirst().unit();
        return new BudgetTable(kind, kind.title(), Source.of(earlier.file(), kind.title()), unit, List.of(), List.of(),
                List.of());
    }

    /// As the department prints it, of the year that is to be filled in.
    private static String title(BudgetTable table, int year) {
        return Forms.title(table).replaceAll("20\\d\\d(?=年)", String.valueOf(year));
    }
}
