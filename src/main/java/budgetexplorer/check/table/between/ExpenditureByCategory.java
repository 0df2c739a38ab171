package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tables 1 and 3 state the same expenditure: as a whole and by 类.
public final class ExpenditureByCategory implements IdentityRule {
    @Override
    public String id() {
        return "between.expenditure";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.BALANCE, TableKind.EXPENDITURE);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        var balance = new Balance(budget.stated(TableKind.BALANCE));
        StatedTable table = budget.stated(TableKind.EXPENDITURE);
        var categories = new Categories(budget, List.of(table));
        return Stream.of(totals(balance, table),
                categories.codes().stream().flatMap(code -> category(categories, balance, table, code)),
                balance.categories().stream().filter(line -> !categories.has(line)).map(balance::at)
                        .filter(Balance::isSomething)
                        .map(line -> Identity.same(id(), line, table.whole(line.label(), line.label()))))
                .flatMap(identities -> identities);
    }

    private Stream<Identity> totals(Balance balance, StatedTable table) {
        Optional<Row> head = table.head();
        Optional<Evidence> total = head.flatMap(row -> table.at(row, Field.TOTAL));
        Supplier<Evidence> lacking = () -> table.whole("TOTAL", "合计");
        if (!table.states(Field.CARRIED_FORWARD)) {
            return Carried.forward(balance)
                    ? Stream.empty()
                    : Pairs.same(id(), balance.total(Side.EXPENSE), total, lacking);
        }
        List<Evidence> ofYear = head.map(row -> table.at(row, Field.BASIC, Field.PROJECT)).orElse(List.of());
        return Stream.of(Pairs.same(id(), balance.total(Side.EXPENSE), total, lacking),
                Pairs.same(id(), balance.carried(Side.EXPENSE),
                        head.flatMap(row -> table.at(row, Field.CARRIED_FORWARD)), lacking),
                balance.ofYear(Side.EXPENSE).filter(_ -> ofYear.size() == 2).stream()
                        .map(year -> Identity.sum(id(), year, ofYear)))
                .flatMap(identities -> identities);
    }

    /// Table 1 states what is carried forward in a line of its own.
    private Stream<Identity> category(Categories categories, Balance balance, StatedTable table, String code) {
        boolean isCarried = Pairs.anything(Categories.cells(table, code, Field.CARRIED_FORWARD));
        List<Evidence> parts = isCarried
                ? Stream.of(Field.BASIC, Field.PROJECT)
                        .flatMap(field -> Categories.cells(table, code, field).stream()).toList()
                : Categories.cells(table, code, Field.TOTAL);
        Optional<Evidence> line = categories.line(balance, code);
        return parts.isEmpty() || (line.isEmpty() && !Pairs.anything(parts))
                ? Stream.empty()
                : Stream.of(Identity.sum(id(), line.orElseGet(() -> categories.lacking(balance, code)), parts));
    }
}
