package budgetexplorer.check.table.between;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Each unit's “三公”经费 from 一般公共预算 in table 7 is no more than its expenditure in table 5, where nothing was left from last
/// year.
public final class ThreePublicWithinGeneral implements IdentityRule {
    @Override
    public String id() {
        return "between.threePublicGeneral";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.INCOME, TableKind.GENERAL, TableKind.THREE_PUBLIC);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable items = budget.stated(TableKind.THREE_PUBLIC);
        return items.rows(RowKind.UNIT).stream().filter(row -> isGeneral(items, row))
                .filter(row -> isAllOfThisYear(budget, row)).flatMap(row -> identity(budget, items, row).stream());
    }

    private static boolean isGeneral(StatedTable items, Row row) {
        return PlainName.of(items.text(row, Field.FUND_NAME)).startsWith(Fund.GENERAL.label());
    }

    private static boolean isAllOfThisYear(AuditedBudget budget, Row row) {
        StatedTable income = budget.stated(TableKind.INCOME);
        return income.unit(Objects.requireNonNullElse(row.unit(), ""))
                .filter(unit -> Funds.leftNothing(income, unit, Fund.GENERAL)).isPresent();
    }

    private Optional<Identity> identity(AuditedBudget budget, StatedTable items, Row row) {
        StatedTable general = budget.stated(TableKind.GENERAL);
        return items.at(row, Field.THREE_PUBLIC).filter(Balance::isSomething)
                .map(part -> Identity.limit(id(), general.unit(Objects.requireNonNullElse(row.unit(), ""))
                        .flatMap(unit -> general.at(unit, Field.TOTAL))
                        .orElseGet(() -> general.whole(items.name(row), items.name(row))), List.of(part)));
    }
}
