package budgetexplorer.service.disclosure;

import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The rows of one table that a text speaks of.
record TableRows(BudgetTable table) {
    private static final String GENERAL_BUDGET = "一般公共预算";

    /// The rows that make the whole: that of the total, else the department's, else those of all units.
    List<Row> whole() {
        for (RowKind kind : List.of(RowKind.TOTAL, RowKind.DEPARTMENT)) {
            List<Row> rows = table.rows(kind).toList();
            if (rows.size() == 1) {
                return rows;
            }
        }
        return table.rows(RowKind.UNIT).toList();
    }

    /// Of table 7 the rows that make the whole of the 一般公共预算.
    List<Row> general() {
        List<Row> funds = table.rows(RowKind.FUND).toList();
        if (!funds.isEmpty()) {
            return funds.stream().filter(this::isGeneral).toList();
        }
        List<Row> units = table.rows(RowKind.UNIT).toList();
        return units.stream().allMatch(this::isGeneral) ? whole() : units.stream().filter(this::isGeneral).toList();
    }

    /// A unit's row without a fund is of the only fund there is.
    private boolean isGeneral(Row row) {
        String fund = table.text(row, Field.FUND_NAME);
        return (fund.isBlank() && row.kind() == RowKind.UNIT)
                || PlainName.of(fund + table.text(row, Field.NAME)).startsWith(GENERAL_BUDGET);
    }

    /// What the rows state in a field together; empty where one of them states nothing.
    Optional<Money> sum(List<Row> rows, Field field) {
        List<Money> terms = rows.stream().flatMap(row -> table.amount(row, field).stream()).toList();
        return terms.isEmpty() || terms.size() < rows.size() ? Optional.empty() : Optional.of(Rounding.sum(terms));
    }

    /// The same where blanks are nothing.
    Money sumOfStated(List<Row> rows, Field field) {
        return Rounding.sum(rows.stream().flatMap(row -> table.amount(row, field).stream()).toList());
    }

    /// Whether no row states anything but nothing in a field.
    boolean isNothing(List<Row> rows, Field field) {
        return rows.stream().flatMap(row -> table.amount(row, field).stream()).allMatch(Money::isZero);
    }

    /// Whether no cell of the table has money.
    boolean isEmpty() {
        return table.rows().stream().allMatch(row -> table.columns().stream()
                .allMatch(column -> table.amount(row, column.field()).filter(money -> !money.isZero()).isEmpty()));
    }

    /// The rows under a function code of some length, by their codes.
    Map<FunctionCode, List<Row>> byCode(int digits) {
        Map<FunctionCode, List<Row>> rows = new TreeMap<>();
        table.rows(RowKind.ITEM).forEach(row -> {
            String code = table.text(row, Field.ITEM_CODE);
            if (FunctionCode.isCode(code) && code.length() == digits) {
                rows.computeIfAbsent(new FunctionCode(code), _ -> new ArrayList<>()).add(row);
            }
        });
        return rows;
    }

    /// The rows that make a 类: of each unit the one that states it, else those with the longest codes below it.
    Map<FunctionCode, List<Row>> byCategory() {
        Map<FunctionCode, Map<Optional<String>, List<Row>>> byUnit = new TreeMap<>();
        table.rows(RowKind.ITEM).filter(row -> FunctionCode.isCode(code(row))).forEach(row -> byUnit
                .computeIfAbsent(new FunctionCode(code(row).substring(0, 3)), _ -> new LinkedHashMap<>())
                .computeIfAbsent(Optional.ofNullable(row.unit()), _ -> new ArrayList<>()).add(row));
        Map<FunctionCode, List<Row>> categories = new TreeMap<>();
        byUnit.forEach((code, units) -> categories.put(code,
                units.values().stream().flatMap(rows -> chosen(rows).stream()).toList()));
        return categories;
    }

    private String code(Row row) {
        return table.text(row, Field.ITEM_CODE);
    }

    private List<Row> chosen(List<Row> rows) {
        List<Row> stated = rows.stream().filter(row -> code(row).length() == 3).toList();
        int longest = rows.stream().mapToInt(row -> code(row).length()).max().orElse(0);
        return stated.isEmpty() ? rows.stream().filter(row -> code(row).length() == longest).toList() : stated;
    }
}
