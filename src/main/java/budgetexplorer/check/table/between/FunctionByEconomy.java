package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the 项 named after an obligation spends in table 5 = the 款 of the same obligation in table 6: 住房公积金, 养老保险 and 职业年金.
public final class FunctionByEconomy implements IdentityRule {
    @Override
    public String id() {
        return "between.economy";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL, TableKind.GENERAL_BASIC);
    }

    private static final Map<String, String> PAIRS = Map.of("2210201", "30113", "2080505", "30108", "2080506", "30109");

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable general = budget.stated(TableKind.GENERAL);
        StatedTable basic = budget.stated(TableKind.GENERAL_BASIC);
        return PAIRS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(pair -> identity(general, pair.getKey(), basic, pair.getValue()).stream());
    }

    private Optional<Identity> identity(StatedTable general, String function, StatedTable basic, String economic) {
        List<Evidence> parts = general.at(general.tops(function), Field.BASIC);
        Optional<Evidence> total = basic.tops(economic).stream().flatMap(row -> basic.at(row, Field.TOTAL).stream())
                .findFirst();
        if (parts.isEmpty()) {
            return total.filter(Balance::isSomething)
                    .map(cell -> Identity.same(id(), cell, general.whole(function, function)));
        }
        return total.isEmpty() && !Pairs.anything(parts)
                ? Optional.empty()
                : Optional.of(Identity.sum(id(), total.orElseGet(() -> basic.whole(economic, economic)), parts));
    }
}
