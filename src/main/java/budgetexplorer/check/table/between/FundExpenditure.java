package budgetexplorer.check.table.between;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.between.Counterparts.Pair;
import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.Set;
import java.util.stream.Stream;

/// Each unit's income from a fund in table 2 = its expenditure from it in that fund's table, where nothing was left from last
/// year and nothing is carried forward.
abstract class FundExpenditure implements IdentityRule {
    private final String id;
    private final Fund fund;
    private final TableKind kind;

    FundExpenditure(String id, Fund fund, TableKind kind) {
        this.id = id;
        this.fund = fund;
        this.kind = kind;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public final Set<TableKind> tables() {
        return Set.of(TableKind.INCOME, kind);
    }

    @Override
    public final Stream<Identity> identities(AuditedBudget budget) {
        StatedTable income = budget.stated(TableKind.INCOME);
        return Counterparts.of(income, budget.stated(kind)).stream().filter(pair -> staysInYear(pair, budget))
                .flatMap(pair -> pair.same(id, Field.of(fund), Field.TOTAL));
    }

    /// What the last year left may or may not be part of the expenditure, and what the next one gets is none.
    private boolean staysInYear(Pair pair, AuditedBudget budget) {
        return pair.row().map(row -> Funds.leftNothing(pair.table(), row, fund)).orElse(true)
                && !Spent.isCarriedForward(budget, pair.row().map(Row::unit));
    }
}
