package budgetexplorer.check.table.between;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.between.Counterparts.Pair;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.Set;
import java.util.stream.Stream;

/// 基本支出 of table 5 as a whole = 合计 of table 6; so are 人员经费 and 公用经费.
public final class BasicExpenditure implements IdentityRule {
    @Override
    public String id() {
        return "between.basic";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL, TableKind.GENERAL_BASIC);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable general = budget.stated(TableKind.GENERAL);
        StatedTable basic = budget.stated(TableKind.GENERAL_BASIC);
        var pair = new Pair(general, general.head(), basic, basic.head(), "TOTAL", "合计");
        return Stream.of(pair.same(id(), Field.BASIC, Field.TOTAL), pair.same(id(), Field.PERSONNEL, Field.PERSONNEL),
                pair.same(id(), Field.OPERATING, Field.OPERATING)).flatMap(identities -> identities);
    }
}
