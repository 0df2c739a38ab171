package budgetexplorer.check.table;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A 资金性质 = the sum of the units' rows of it in table 7, in every column.
public final class FundUnitSum implements IdentityRule {
    @Override
    public String id() {
        return "column.fundUnits";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.THREE_PUBLIC);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        return identities(budget.stated(TableKind.THREE_PUBLIC));
    }

    private Stream<Identity> identities(StatedTable table) {
        return table.rows(RowKind.FUND).stream().flatMap(fund -> ColumnSums.of(id(), table, fund, units(table, fund)));
    }

    private static List<Row> units(StatedTable table, Row fund) {
        String name = PlainName.of(table.text(fund, Field.FUND_NAME));
        return table.rows(RowKind.UNIT).stream()
                .filter(row -> PlainName.of(table.text(row, Field.FUND_NAME)).equals(name)).toList();
    }
}
