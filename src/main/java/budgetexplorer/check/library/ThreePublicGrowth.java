package budgetexplorer.check.library;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The “三公”经费 and each of its parts do not grow beyond the threshold: against last year's table 7 if the library has
/// it, else against the change that the text tells.
final class ThreePublicGrowth implements FindingRule {
    private static final List<Field> FIELDS = List.of(Field.THREE_PUBLIC, Field.ABROAD, Field.VEHICLE_PURCHASE,
            Field.VEHICLE_RUNNING, Field.RECEPTION);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "growth.threePublic";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.LIBRARY;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.THREE_PUBLIC);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Optional<StatedTable> before = budget.before().flatMap(last -> last.table(TableKind.THREE_PUBLIC));
        if (before.isPresent()) {
            return FIELDS.stream().flatMap(field -> judge(budget, before.get(), field).stream());
        }
        List<Finding> told = budget.text().stream().flatMap(text -> told(budget, text)).toList();
        return told.isEmpty() ? unchecked(budget).stream() : told.stream();
    }

    private Optional<Finding> judge(AuditedBudget budget, StatedTable before, Field field) {
        return whole(budget.stated(TableKind.THREE_PUBLIC), field)
                .flatMap(now -> whole(before, field).map(then -> judge(budget, now, then)));
    }

    private Finding judge(AuditedBudget budget, Evidence now, Evidence then) {
        Money amount = Objects.requireNonNull(now.money());
        Money last = Objects.requireNonNull(then.money());
        if (last.isZero()) {
            return amount.isPositive()
                    ? Finding.of(id(), Outcome.WARNING, Said.of("check.said.growth.new", Value.of(now.label()),
                            Value.of(amount)), now, then)
                    : Finding.of(id(), Outcome.PASS, Said.of("check.said.growth.none", Value.of(now.label())), now,
                            then);
        }
        BigDecimal rate = BigDecimal.valueOf(amount.fen() - last.fen()).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(Math.abs(last.fen())), 2, RoundingMode.HALF_UP);
        return rated(budget, now, rate, then);
    }

    private Finding rated(AuditedBudget budget, Evidence now, BigDecimal rate, Evidence other) {
        boolean grows = rate.compareTo(budget.settings().threshold(Threshold.THREE_PUBLIC_GROWTH)) > 0;
        return Finding.of(id(), grows ? Outcome.WARNING : Outcome.PASS,
                Said.of(grows ? "check.said.growth" : "check.said.growth.within", Value.of(now.label()),
                        new Value.Quantity(rate, "%"),
                        new Value.Quantity(budget.settings().threshold(Threshold.THREE_PUBLIC_GROWTH), "%")),
                now, other);
    }

    /// The row of the whole department.
    private static Optional<Evidence> whole(StatedTable table, Field field) {
        List<Row> rows = Stream.of(RowKind.TOTAL, RowKind.DEPARTMENT).flatMap(kind -> table.rows(kind).stream())
                .toList();
        return rows.stream().findFirst().flatMap(row -> table.at(row, field)).filter(cell -> cell.money() != null);
    }

    /// What the text says of rates; only the whole and what it is divided into last.
    private Stream<Finding> told(AuditedBudget budget, Told text) {
        return text.narrative().section(SectionKind.THREE_PUBLIC).stream().map(Section::statements)
                .flatMap(List::stream).flatMap(statement -> told(budget, text, statement).stream());
    }

    private Optional<Finding> told(AuditedBudget budget, Told text, Statement statement) {
        Optional<Figure> amount = statement.figure(Claim.AMOUNT);
        Optional<Figure> rate = statement.figure(Claim.RATE);
        return amount.flatMap(
                now -> rate.map(figure -> rated(budget, text.at(now), rate(text.at(figure)), text.at(figure))));
    }

    private static BigDecimal rate(Evidence figure) {
        return figure.value() instanceof Value.Quantity(var number, _) ? number : BigDecimal.ZERO;
    }

    private Optional<Finding> unchecked(AuditedBudget budget) {
        return whole(budget.stated(TableKind.THREE_PUBLIC), Field.THREE_PUBLIC)
                .map(now -> Finding.of(id(), Outcome.UNCHECKED, Said.of("check.said.noYearBefore"), now));
    }
}
