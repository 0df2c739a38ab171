package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 机关运行经费 is at most the 公用经费 of the units that it covers: 行政单位 and 参公单位 as far as the text tells them,
/// else all.
public final class OperatingCosts implements TextRule {
    private static final String ADMINISTRATION = "行政运行";

    @Override
    public String id() {
        return "text.operating";
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.told().narrative().section(SectionKind.OPERATING_COSTS).stream()
                .flatMap(section -> section.figures())
                .filter(figure -> figure.claim() == Claim.AMOUNT && figure.money().isPresent()).limit(1)
                .map(figure -> check(budget, figure));
    }

    private Finding check(AuditedBudget budget, Figure figure) {
        StatedTable table = budget.stated(TableKind.GENERAL);
        List<Row> units = covered(budget, table);
        List<Evidence> limit = known(table.at(units, Field.OPERATING));
        Evidence judged = budget.told().at(figure);
        Money stated = Development.money(judged);
        if (limit.isEmpty()) {
            return Finding.of(id(), Outcome.UNCHECKED, Said.of("check.said.text.operatingUnknown",
                    Value.of(judged.label())), judged);
        }
        Money most = sum(limit);
        boolean isTooMuch = stated.minus(most).isPositive() && !Rounding.allows(stated.minus(most), limit.size());
        List<Evidence> administration = known(table.at(administration(table, units), Field.OPERATING));
        boolean isKnown = isTooMuch || isOneOf(stated, limit) || isOneOf(stated, administration);
        Outcome outcome = isTooMuch ? Outcome.FAIL : isKnown ? Outcome.PASS : Outcome.WARNING;
        List<Evidence> shown = isOneOf(stated, administration) ? administration : limit;
        String key = switch (outcome) {
            case PASS -> "check.said.text.operatingAgrees";
            case WARNING -> "check.said.text.operatingDoubtful";
            default -> "check.said.text.operatingTooMuch";
        };
        return new Finding(id(), outcome, Said.of(key, Value.of(judged.label()), Value.of(stated), Value.of(most)),
                judged, null, null, List.of(new Calculation(id(), Calculation.Kind.SUM, outcome, judged, shown)),
                List.of());
    }

    private static List<Evidence> known(List<Evidence> cells) {
        return cells.stream().filter(cell -> cell.money() != null).toList();
    }

    private static Money sum(List<Evidence> cells) {
        return Rounding.sum(cells.stream().map(Development::money).toList());
    }

    private static boolean isOneOf(Money stated, List<Evidence> cells) {
        return !cells.isEmpty()
                && Rounding.judge(stated, cells.stream().map(Development::money).toList()) != Outcome.FAIL;
    }

    private static List<Row> covered(AuditedBudget budget, StatedTable table) {
        Set<String> named = budget.told().narrative().profile().units().stream()
                .filter(unit -> unit.nature().endsWith("行政单位") || unit.nature().contains("参"))
                .map(unit -> PlainName.of(unit.name())).collect(Collectors.toSet());
        List<Row> units = table.rows(RowKind.UNIT);
        List<Row> covered = units.stream().filter(row -> named.contains(PlainName.of(table.text(row, Field.NAME))))
                .toList();
        return named.isEmpty() || covered.isEmpty() ? units : covered;
    }

    /// Some count only what stands under 行政运行.
    private static List<Row> administration(StatedTable table, List<Row> units) {
        return units.stream().flatMap(unit -> table.leaves(Optional.ofNullable(unit.unit())).stream())
                .filter(row -> PlainName.of(table.text(row, Field.NAME)).equals(ADMINISTRATION)).toList();
    }
}
