package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A department that pays for the running of vehicles does not say that it has nothing of the state's.
public final class NoAssets implements TextRule {
    @Override
    public String id() {
        return "text.assets";
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.THREE_PUBLIC);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.told().narrative().section(SectionKind.STATE_ASSETS)
                .flatMap(section -> nothing(section).map(span -> finding(budget, section, span))).stream();
    }

    private static Optional<Span> nothing(Section section) {
        return section.statements().stream().map(Statement::assertions).flatMap(List::stream)
                .filter(assertion -> assertion.kind() == Assertion.Kind.NOTHING).map(Assertion::span).findFirst();
    }

    private Finding finding(AuditedBudget budget, Section section, Span span) {
        Told told = budget.told();
        String words = span.in(told.narrative().text());
        Evidence judged = told.at(span, section.kind() + "/NOTHING", "国有资产占用", Value.of(words));
        StatedTable table = budget.stated(TableKind.THREE_PUBLIC);
        return Stream.of(RowKind.TOTAL, RowKind.FUND, RowKind.DEPARTMENT, RowKind.UNIT).map(table::rows)
                .flatMap(List::stream).flatMap(row -> table.at(row, Field.VEHICLE_RUNNING).stream())
                .filter(cell -> cell.money() != null && cell.money().isPositive()).findFirst()
                .map(cell -> Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.assets", Value.of(words),
                        Value.of(Development.money(cell))), judged, cell))
                .orElseGet(() -> Finding.of(id(), Outcome.PASS, Said.of("check.said.text.assetsAgree",
                        Value.of(words)), judged));
    }
}
