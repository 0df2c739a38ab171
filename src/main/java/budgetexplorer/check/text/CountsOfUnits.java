package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.SubordinateUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// As many offices and units as the text counts it names.
public final class CountsOfUnits implements TextRule {
    private static final Pattern ALL_UNITS = Pattern.compile(".*(?:直属|所属|下属|下级|二级)[\\p{IsHan}]{0,6}单位");
    private static final Pattern KIND_OF_UNIT = Pattern.compile(".*(?:行政|事业)单位");

    @Override
    public String id() {
        return "text.named";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Told told = budget.told();
        DepartmentProfile profile = told.narrative().profile();
        return Stream.concat(profile.statedOffices().filter(_ -> !profile.offices().isEmpty()).stream()
                .map(count -> finding(told, count, profile.offices())),
                profile.units().isEmpty()
                        ? Stream.empty()
                        : profile.counts().stream().filter(count -> count.unit().equals("个"))
                                .flatMap(count -> units(told, profile, count)));
    }

    private Stream<Finding> units(Told told, DepartmentProfile profile, Figure count) {
        String subject = PlainName.of(count.subject().getLast());
        boolean isKind = KIND_OF_UNIT.matcher(subject).matches();
        List<NamedItem> named = units(profile, unit -> !isKind || isOfKind(unit, subject));
        return !named.isEmpty() && (isKind || ALL_UNITS.matcher(subject).matches())
                ? Stream.of(finding(told, count, named))
                : Stream.empty();
    }

    private static boolean isOfKind(SubordinateUnit unit, String kind) {
        String nature = PlainName.of(unit.nature());
        return nature.endsWith(kind) || kind.endsWith(nature);
    }

    private static List<NamedItem> units(DepartmentProfile profile, Predicate<SubordinateUnit> wanted) {
        return profile.units().stream().filter(wanted).map(unit -> new NamedItem(unit.name(), unit.span())).toList();
    }

    private Finding finding(Told told, Figure count, List<NamedItem> named) {
        Evidence judged = told.at(count);
        List<Evidence> terms = named.stream().map(item -> told.at(item.span(), "NAMED/" + PlainName.of(item.name()),
                item.name(), Value.of(item.name()))).toList();
        boolean agrees = count.number().compareTo(BigDecimal.valueOf(named.size())) == 0;
        Outcome outcome = agrees ? Outcome.PASS : Outcome.FAIL;
        Value stated = new Value.Quantity(count.number(), count.unit());
        Value expected = Value.of(named.size(), count.unit());
        return new Finding(id(), outcome, Said.of(agrees ? "check.said.text.namedAgree" : "check.said.text.namedDiffer",
                Value.of(judged.label()), stated, expected), judged, expected,
                new Value.Quantity(count.number().subtract(BigDecimal.valueOf(named.size())), count.unit()),
                List.of(new Calculation(id(), Calculation.Kind.COUNT, outcome, judged, terms)), List.of());
    }
}
