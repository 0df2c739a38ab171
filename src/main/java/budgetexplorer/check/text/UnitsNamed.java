package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.SubordinateUnit;
import java.util.Set;
import java.util.stream.Stream;

/// The units that the text names are those of the tables.
public final class UnitsNamed implements TextRule {
    @Override
    public String id() {
        return "text.units";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        DepartmentProfile profile = budget.told().narrative().profile();
        Set<String> stated = UnitNames.ofTables(budget);
        return profile.units().isEmpty() || stated.isEmpty()
                ? Stream.empty()
                : Stream.concat(profile.units().stream().map(unit -> named(budget, unit, stated)),
                        stated.stream().filter(name -> !UnitNames.isDepartment(budget, name))
                                .filter(name -> !isNamed(budget.told(), profile, name))
                                .map(name -> missing(budget.told(), profile, name)));
    }

    private Finding named(AuditedBudget budget, SubordinateUnit unit, Set<String> stated) {
        Evidence judged = budget.told().at(unit.span(), "UNIT/" + PlainName.of(unit.name()), unit.name(),
                Value.of(unit.name()));
        String plain = PlainName.of(unit.name());
        return stated.contains(plain) || UnitNames.isDepartment(budget, plain)
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.unitAgrees", Value.of(unit.name())), judged)
                : Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.unitExtra", Value.of(unit.name())),
                        judged);
    }

    private static boolean isNamed(Told told, DepartmentProfile profile, String plain) {
        return profile.organisation().map(span -> PlainName.of(span.in(told.narrative().text())))
                .filter(words -> words.contains(plain)).isPresent();
    }

    private Finding missing(Told told, DepartmentProfile profile, String name) {
        Span place = profile.organisation().orElseGet(() -> profile.units().getFirst().span());
        Evidence judged = told.at(new Span(place.start(), place.start()), "UNIT/" + name, "所属单位", Value.of(name));
        return Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.unitMissing", Value.of(name)), judged);
    }
}
