package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tables 5, 8 and 9: the expenditure from each of the three funds of 财政拨款. Those that there are.
record FundTables(List<StatedTable> tables) {
    private static final Map<TableKind, Fund> FUNDS = Map.of(TableKind.GENERAL, Fund.GENERAL, TableKind.GOVERNMENT_FUND,
            Fund.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, Fund.STATE_CAPITAL);

    static FundTables of(AuditedBudget budget) {
        return new FundTables(FUNDS.keySet().stream().sorted().flatMap(kind -> budget.table(kind).stream()).toList());
    }

    /// The fund of one of the tables.
    static Fund fund(StatedTable table) {
        return FUNDS.getOrDefault(table.kind(), Fund.GENERAL);
    }

    /// The cells of a field in the rows that state each table as a whole.
    List<Evidence> heads(Field field) {
        return tables.stream().flatMap(table -> table.head().flatMap(row -> table.at(row, field)).stream()).toList();
    }

    /// The cells of a field in the rows of a unit.
    List<Evidence> unit(String code, Field field) {
        return tables.stream().flatMap(table -> table.unit(code).flatMap(row -> table.at(row, field)).stream())
                .toList();
    }

    /// The cells of a field in the rows of a unit that state a code, or else in those below it.
    List<Evidence> items(String unit, String code, Field field) {
        return tables.stream().flatMap(table -> table.at(table.tops(unit, code), field).stream()).toList();
    }

    /// The cells of a field in the topmost rows of a 类.
    List<Evidence> category(String code, Field field) {
        return tables.stream().flatMap(table -> Categories.cells(table, code, field).stream()).toList();
    }

    /// Whether each of the tables that states anything has a field.
    boolean state(Field field) {
        return tables.stream().allMatch(table -> table.states(field)
                || !Pairs.anything(table.head().map(row -> table.at(row, Field.TOTAL)).flatMap(cell -> cell).stream()
                        .toList()));
    }

    /// Tables that are missing although table 2 shows money of their fund, or does not show that there is none.
    Stream<Evidence> lacking(AuditedBudget budget, StatedTable income, Optional<Row> row) {
        return FUNDS.keySet().stream().sorted().filter(kind -> budget.table(kind).isEmpty())
                .filter(kind -> row.flatMap(each -> income.at(each, Field.of(FUNDS.getOrDefault(kind, Fund.GENERAL))))
                        .map(Evidence::money).filter(money -> money.isZero()).isEmpty())
                .map(kind -> budget.lacking(kind));
    }
}
