package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.between.ExpenditureRows.Spending;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Table 3 = tables 5 + 8 + 9, as a whole, unit by unit and 项 by 项, where table 2 shows that the unit has no other money;
/// else no less than these, unless there are amounts below zero.
public final class ExpenditureByFund implements IdentityRule {
    private static final List<Field> FIELDS = List.of(Field.TOTAL, Field.BASIC, Field.PERSONNEL, Field.OPERATING,
            Field.PROJECT);

    @Override
    public String id() {
        return "between.funds";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.EXPENDITURE, TableKind.GENERAL);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable all = budget.stated(TableKind.EXPENDITURE);
        var funds = FundTables.of(budget);
        var rows = new ExpenditureRows(budget, all, funds);
        List<Field> fields = FIELDS.stream().filter(field -> all.states(field) && funds.state(field)).toList();
        return Stream.concat(rows.spendings().flatMap(spending -> fields.stream()
                .flatMap(field -> identity(budget, all, funds, spending, field).stream())), strange(all, funds));
    }

    private Optional<Identity> identity(AuditedBudget budget, StatedTable all, FundTables funds, Spending spending,
            Field field) {
        Evidence cell = all.at(spending.row(), field).orElseThrow();
        List<Evidence> parts = spending.parts(field);
        if (!spending.isExact(field)) {
            return parts.isEmpty() || spending.hasNegative(cell, parts)
                    ? Optional.empty()
                    : Optional.of(Identity.limit(id(), cell, parts));
        }
        if (parts.isEmpty() && field != Field.TOTAL) {
            return Optional.empty();
        }
        List<Evidence> known = Stream.concat(parts.stream(), budget.table(TableKind.INCOME).stream()
                .flatMap(income -> funds.lacking(budget, income, spending.incomeRow()))).toList();
        if (!known.isEmpty()) {
            return Optional.of(Identity.sum(id(), cell, known));
        }
        return Pairs.anything(List.of(cell))
                ? Optional.of(Identity.same(id(), cell, lacking(funds, all, spending.row())))
                : Optional.empty();
    }

    private static Evidence lacking(FundTables funds, StatedTable all, Row row) {
        return funds.tables().getFirst().whole(all.name(row), all.name(row));
    }

    /// Rows of tables 5, 8 and 9 that table 3 lacks.
    private Stream<Identity> strange(StatedTable all, FundTables funds) {
        return funds.tables().stream().flatMap(table -> table.leaves(Optional.empty()).stream()
                .filter(row -> isStrange(all, row.unit(), table.code(row)))
                .flatMap(row -> table.at(row, Field.TOTAL).stream())
                .filter(cell -> Pairs.anything(List.of(cell)))
                .map(cell -> Identity.same(id(), cell, all.whole(cell.label(), cell.label()))));
    }

    private static boolean isStrange(StatedTable all, @Nullable String unit, String code) {
        return all.tops(Objects.requireNonNullElse(unit, ""), code).isEmpty()
                && all.leaves(Optional.of(Objects.requireNonNullElse(unit, ""))).stream()
                        .noneMatch(row -> code.startsWith(all.code(row)));
    }
}
