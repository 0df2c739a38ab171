package budgetexplorer.check.narrative;

import budgetexplorer.check.rule.PlainName;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what a section's subjects mean in the table that it restates. For one use by one thread.
final class TableSubjects {
    private static final String GENERAL_BUDGET = "一般公共预算";

    private final Restated restated;
    private final BudgetTable table;
    private final ClassificationNames names;
    private final int year;
    private final TableCells cells;
    private final Map<Optional<String>, FunctionRows> rows = new HashMap<>();
    private @Nullable BalanceLines balance;

    TableSubjects(Restated restated, BudgetTable table, ClassificationNames names, int year) {
        this.restated = restated;
        this.table = table;
        this.names = names;
        this.year = year;
        this.cells = new TableCells(table);
    }

    /// @param subject the names that lead to it, as the narrative states them
    Target find(List<String> subject) {
        List<String> path = PlainName.of(subject);
        List<String> rest = path.stream().dropWhile(name -> restated.isWhole(name) || Restated.isGrouping(name))
                .toList();
        return switch (table.kind()) {
            case BALANCE, APPROPRIATION_BALANCE -> balance().find(rest);
            case GOALS -> rest.isEmpty() ? whole(false, main()) : project(rest.getLast());
            default -> find(rest, isOfGeneral(path));
        };
    }

    private BalanceLines balance() {
        BalanceLines known = balance == null ? new BalanceLines(table) : balance;
        balance = known;
        return known;
    }

    private FunctionRows rows(Optional<String> unit) {
        return rows.computeIfAbsent(unit, own -> new FunctionRows(table, names, year, own));
    }

    /// Only table 7 states several funds one below the other.
    private boolean isOfGeneral(List<String> path) {
        return table.kind() == TableKind.THREE_PUBLIC && path.stream()
                .anyMatch(name -> restated.isWhole(name) && name.contains(GENERAL_BUDGET));
    }

    /// Columns are named last: `科学技术支出 › 行政运行 › 基本支出预算`.
    private Target find(List<String> path, boolean ofGeneral) {
        int end = path.size();
        while (end > 0 && !ColumnNames.fields(table, path.get(end - 1)).isEmpty()) {
            end--;
        }
        List<String> columns = path.subList(end, path.size());
        List<Field> fields = columns.isEmpty() ? main() : fields(columns);
        return end == 0 ? whole(ofGeneral, fields) : part(path.subList(0, end), fields);
    }

    private List<Field> fields(List<String> columns) {
        Optional<Field> parent = columns.size() < 2
                ? Optional.empty()
                : ColumnNames.fields(table, columns.get(columns.size() - 2)).stream().findFirst();
        return ColumnNames.below(parent, ColumnNames.fields(table, columns.getLast()));
    }

    private List<Field> main() {
        return List.of(table.kind() == TableKind.THREE_PUBLIC ? Field.THREE_PUBLIC : Field.TOTAL);
    }

    private Target whole(boolean ofGeneral, List<Field> fields) {
        List<Row> funds = table.rows(RowKind.FUND).toList();
        if (ofGeneral && !funds.isEmpty()) {
            List<Row> general = funds.stream().filter(this::isGeneral).toList();
            return general.size() == 1
                    ? cells.row(general.getFirst(), Optional.empty(), fields)
                    : nowhere(Gap.Reason.AMBIGUOUS, GENERAL_BUDGET);
        }
        if (ofGeneral && !table.rows(RowKind.UNIT).allMatch(this::isGeneral)) {
            return nowhere(Gap.Reason.AMBIGUOUS, GENERAL_BUDGET);
        }
        return whole(fields);
    }

    /// A unit's row without a fund is of the only fund there is.
    private boolean isGeneral(Row row) {
        String fund = table.text(row, Field.FUND_NAME);
        boolean isOnlyFund = fund.isBlank() && row.kind() == RowKind.UNIT;
        return isOnlyFund || PlainName.of(fund + table.text(row, Field.NAME)).startsWith(GENERAL_BUDGET);
    }

    /// The row of the total, which the department's repeats; without either all units.
    private Target whole(List<Field> fields) {
        List<Row> totals = table.rows(RowKind.TOTAL).toList();
        List<Row> departments = table.rows(RowKind.DEPARTMENT).toList();
        if (totals.size() == 1) {
            return cells.row(totals.getFirst(), departments.size() == 1
                    ? departments.stream().findFirst()
                    : Optional.empty(), fields);
        }
        if (departments.size() == 1) {
            return cells.row(departments.getFirst(), Optional.empty(), fields);
        }
        List<Row> units = table.rows(RowKind.UNIT).toList();
        return units.isEmpty() || totals.size() > 1
                ? nowhere(totals.isEmpty() ? Gap.Reason.NAME_UNKNOWN : Gap.Reason.AMBIGUOUS, "合计")
                : cells.sum(units, fields);
    }

    /// A unit, or what the function classification names, of one unit or of all.
    private Target part(List<String> path, List<Field> fields) {
        List<Row> units = table.rows(RowKind.UNIT).filter(row -> isNamed(row, path.getFirst())).toList();
        if (units.isEmpty()) {
            return function(path, Optional.empty(), fields);
        }
        boolean isDepartment = table.rows(RowKind.DEPARTMENT).anyMatch(row -> isNamed(row, path.getFirst()));
        if (units.size() > 1 || isDepartment) {
            return nowhere(Gap.Reason.AMBIGUOUS, path.getFirst());
        }
        return path.size() == 1
                ? cells.row(units.getFirst(), Optional.empty(), fields)
                : function(path.subList(1, path.size()), Optional.ofNullable(units.getFirst().unit()), fields);
    }

    private Target function(List<String> path, Optional<String> unit, List<Field> fields) {
        if (!table.has(Field.ITEM_CODE)) {
            return nowhere(Gap.Reason.NAME_UNKNOWN, path.getLast());
        }
        FunctionRows.Found found = rows(unit).find(path);
        return found.gap().<Target>map(Target.Nowhere::new).orElseGet(() -> cells.sum(found.rows(), fields));
    }

    private Target project(String name) {
        List<Row> rows = projects().stream()
                .filter(row -> PlainName.of(table.text(row, Field.PROJECT_NAME)).equals(name)).toList();
        return rows.isEmpty() ? nowhere(Gap.Reason.NAME_UNKNOWN, name) : cells.sum(rows, main());
    }

    private List<Row> projects() {
        return table.rows(RowKind.PROJECT).toList();
    }

    private boolean isNamed(Row row, String plain) {
        return PlainName.of(table.text(row, Field.NAME)).equals(plain);
    }

    /// What a count counts: the rows, and how many there are.
    record Counted(Target.Cells rows, long count) {}

    /// 类 of table 3, projects of table 12; empty for anything else.
    Optional<Counted> counted(String unit) {
        var items = rows(Optional.empty());
        return switch (table.kind()) {
            case EXPENDITURE, GENERAL -> unit.equals("类")
                    ? Optional.of(new Counted(cells.sum(items.items(), main()), items.categories()))
                    : Optional.empty();
            case GOALS -> Optional.of(new Counted(cells.sum(projects(), main()), projects().size()));
            default -> Optional.empty();
        };
    }

    private static Target nowhere(Gap.Reason reason, String name) {
        return Target.Nowhere.of(reason, name);
    }
}
