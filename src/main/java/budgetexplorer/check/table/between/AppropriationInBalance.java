package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.Fund;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Table 4 states the 财政拨款 of table 1: the same income from its three funds, and the same expenditure where all of it is
/// 财政拨款, else no more.
public final class AppropriationInBalance implements IdentityRule {
    @Override
    public String id() {
        return "between.appropriation";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.BALANCE, TableKind.APPROPRIATION_BALANCE);
    }

    private static final List<Fund> APPROPRIATED = List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        var all = new Balance(budget.stated(TableKind.BALANCE));
        var appropriated = new Balance(budget.stated(TableKind.APPROPRIATION_BALANCE));
        Stream<Identity> funds = APPROPRIATED.stream().flatMap(fund -> same(appropriated, all.fund(fund),
                appropriated.fund(fund), fund.label()));
        return Stream.concat(funds, isAllAppropriated(all, appropriated)
                ? equal(all, appropriated)
                : within(all, appropriated));
    }

    /// Nothing comes from elsewhere, nor was left of it.
    private static boolean isAllAppropriated(Balance all, Balance appropriated) {
        return !all.hasOther(APPROPRIATED) && Carried.over(all) == Carried.over(appropriated)
                && Carried.forward(all) == Carried.forward(appropriated)
                && (!Carried.over(all) || same(all.carried(Side.INCOME), appropriated.carried(Side.INCOME)));
    }

    private static boolean same(Optional<Evidence> one, Optional<Evidence> other) {
        return one.map(Evidence::money).equals(other.map(Evidence::money));
    }

    private Stream<Identity> equal(Balance all, Balance appropriated) {
        return Stream.of(
                Stream.of(Side.values()).flatMap(side -> Stream.of(
                        same(appropriated, all.total(side), appropriated.total(side), "总计"),
                        same(appropriated, all.ofYear(side), appropriated.ofYear(side), "本年"),
                        same(appropriated, all.carried(side), appropriated.carried(side), "结转"))
                        .flatMap(identities -> identities)),
                all.categories().stream().flatMap(line -> same(appropriated, Optional.of(all.at(line)),
                        appropriated.category(line.name()), line.name())),
                strange(all, appropriated)).flatMap(identities -> identities);
    }

    private Stream<Identity> within(Balance all, Balance appropriated) {
        List<Evidence> lines = appropriated.categories().stream().map(appropriated::at).toList();
        if (Pairs.anyNegative(lines)) {
            return Stream.empty();
        }
        return Stream.of(
                all.total(Side.EXPENSE).stream().flatMap(total -> appropriated.total(Side.EXPENSE).stream()
                        .map(part -> Identity.limit(id(), total, List.of(part)))),
                all.categories().stream().flatMap(line -> appropriated.category(line.name()).stream()
                        .map(part -> Identity.limit(id(), all.at(line), List.of(part)))),
                strange(all, appropriated)).flatMap(identities -> identities);
    }

    /// Lines of table 4 that table 1 lacks.
    private Stream<Identity> strange(Balance all, Balance appropriated) {
        return appropriated.categories().stream().filter(line -> all.category(line.name()).isEmpty())
                .flatMap(line -> same(all, Optional.empty(), Optional.of(appropriated.at(line)), line.name()));
    }

    private Stream<Identity> same(Balance lacking, Optional<Evidence> one, Optional<Evidence> other, String name) {
        return Pairs.same(id(), one, other, () -> lacking.table().whole(name, name));
    }
}
