package budgetexplorer.check.code;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Table 3 and the tables by fund (5, 8, 9) state the same 项 of every unit. What a unit spends of other funds or of last
/// year's carry-over stands in table 3 alone.
final class SameItems implements FindingRule {
    private static final List<TableKind> BY_FUND = List.of(TableKind.GENERAL, TableKind.GOVERNMENT_FUND,
            TableKind.STATE_CAPITAL);

    @Override
    public String id() {
        return "items.same";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.EXPENDITURE, TableKind.GENERAL);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        StatedTable all = budget.stated(TableKind.EXPENDITURE);
        Map<String, Evidence> whole = items(all);
        Map<String, Evidence> byFund = new LinkedHashMap<>();
        BY_FUND.stream().flatMap(kind -> budget.table(kind).stream())
                .forEach(table -> items(table).forEach(byFund::putIfAbsent));
        return Stream.concat(
                byFund.entrySet().stream().map(item -> judge(item.getValue(), whole.containsKey(item.getKey()),
                        all.kind())),
                whole.entrySet().stream().filter(item -> !byFund.containsKey(item.getKey()))
                        .filter(item -> hasOnlyAppropriations(budget, item.getKey()))
                        .map(item -> judge(item.getValue(), false, TableKind.GENERAL)));
    }

    private Finding judge(Evidence code, boolean isThere, TableKind elsewhere) {
        Value number = Value.of(elsewhere.number(), "");
        return isThere
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.item.there", Value.of(code.label()), number), code)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.item.missing", Value.of(code.label()), number),
                        code);
    }

    /// The codes by unit and 项; rows that state nothing but zeros do not count.
    private static Map<String, Evidence> items(StatedTable table) {
        return CodeCells.of(table, RowKind.ITEM, Field.ITEM_CODE).filter(code -> isMoreThanNothing(table, code.row()))
                .collect(toMap(code -> code.unit() + "/" + code.code(), CodeCells::cell, (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static boolean isMoreThanNothing(StatedTable table, Row row) {
        return table.table().amount(row, Field.TOTAL).filter(money -> !money.isZero()).isPresent();
    }

    /// Whether table 2 says that a unit has nothing but what tables 5, 8 and 9 state.
    private static boolean hasOnlyAppropriations(AuditedBudget budget, String key) {
        String unit = key.substring(0, key.indexOf('/'));
        return budget.table(TableKind.INCOME).stream().flatMap(income -> income.rows(RowKind.UNIT).stream()
                .filter(row -> Objects.equals(row.unit(), unit)).map(row -> hasNoOther(income, row)))
                .findFirst().orElse(false);
    }

    private static boolean hasNoOther(StatedTable income, Row row) {
        return Stream.of(Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS, Field.CARRY_OVER)
                .allMatch(field -> income.table().amount(row, field).filter(money -> !money.isZero()).isEmpty());
    }
}
