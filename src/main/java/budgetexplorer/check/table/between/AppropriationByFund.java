package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Table 4 states the totals of tables 5, 8 and 9 as its income by fund, and their 类 together as its expenditure; where
/// anything was left from last year or is carried forward, the expenditure is at least theirs.
public final class AppropriationByFund implements IdentityRule {
    @Override
    public String id() {
        return "between.appropriationFunds";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.APPROPRIATION_BALANCE, TableKind.GENERAL);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        var balance = new Balance(budget.stated(TableKind.APPROPRIATION_BALANCE));
        var funds = FundTables.of(budget);
        boolean isExact = !Carried.over(balance) && !Carried.forward(balance);
        return Stream.concat(isExact ? totals(balance, funds) : Stream.empty(),
                categories(budget, balance, funds, isExact));
    }

    private Stream<Identity> totals(Balance balance, FundTables funds) {
        Stream<Identity> byFund = funds.tables().stream().flatMap(table -> Pairs.same(id(),
                balance.fund(FundTables.fund(table)), table.head().flatMap(row -> table.at(row, Field.TOTAL)),
                () -> (table.head().isEmpty() ? table : balance.table()).whole("TOTAL", table.kind().title())));
        List<Evidence> heads = funds.heads(Field.TOTAL);
        return heads.isEmpty()
                ? byFund
                : Stream.concat(byFund, balance.ofYear(Side.EXPENSE).stream()
                        .map(year -> Identity.sum(id(), year, heads)));
    }

    private Stream<Identity> categories(AuditedBudget budget, Balance balance, FundTables funds, boolean isExact) {
        var categories = new Categories(budget, funds.tables());
        Stream<Identity> lacking = !isExact
                ? Stream.empty()
                : balance.categories().stream().filter(line -> !categories.has(line)).map(balance::at)
                        .filter(Balance::isSomething).map(line -> Identity.same(id(), line,
                                budget.stated(TableKind.GENERAL).whole(line.label(), line.label())));
        return Stream.concat(lacking, categories.codes().stream()
                .flatMap(code -> category(categories, balance, funds.category(code, Field.TOTAL), code, isExact)));
    }

    private Stream<Identity> category(Categories categories, Balance balance, List<Evidence> parts, String code,
            boolean isExact) {
        Optional<Evidence> line = categories.line(balance, code);
        if (parts.isEmpty() || (line.isEmpty() && !Pairs.anything(parts))) {
            return Stream.empty();
        }
        Evidence whole = line.orElseGet(() -> categories.lacking(balance, code));
        if (isExact) {
            return Stream.of(Identity.sum(id(), whole, parts));
        }
        return Pairs.anyNegative(parts) ? Stream.empty() : Stream.of(Identity.limit(id(), whole, parts));
    }
}
