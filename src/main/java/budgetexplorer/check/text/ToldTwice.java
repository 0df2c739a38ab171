package budgetexplorer.check.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.narrative.Restated;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What the text tells of the same subject twice, it tells alike: the totals of 一, 二 and 三, the structure in 三.
public final class ToldTwice implements TextRule {
    private static final Set<SectionKind> SAME_TOTAL = EnumSet.of(SectionKind.BALANCE, SectionKind.INCOME,
            SectionKind.EXPENDITURE);

    /// What two figures have to have in common to tell the same.
    private record Meaning(Claim claim, Object about, int year) {}

    @Override
    public String id() {
        return "text.repeated";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Told told = budget.told();
        Map<Meaning, List<Figure>> alike = new LinkedHashMap<>();
        for (Section section : told.narrative().sections()) {
            section.figures().filter(figure -> !isWrong(told, figure)).forEach(figure -> alike
                    .computeIfAbsent(meaning(told, section.kind(), figure), _ -> new ArrayList<>()).add(figure));
        }
        return alike.values().stream().filter(figures -> figures.size() > 1).flatMap(figures -> check(told, figures));
    }

    private static boolean isWrong(Told told, Figure figure) {
        return agreement(told, figure) == Agreement.DIFFERS;
    }

    private static Agreement agreement(Told told, Figure figure) {
        return told.evidence().of(figure).map(FigureEvidence::agreement).orElse(Agreement.NOT_COMPARED);
    }

    private static Meaning meaning(Told told, SectionKind section, Figure figure) {
        return new Meaning(figure.claim(), about(told, section, figure), figure.year().orElse(0));
    }

    /// The whole of the budget, the cells that it speaks of, or else its own names.
    private static Object about(Told told, SectionKind section, Figure figure) {
        List<String> path = PlainName.of(figure.subject());
        if (SAME_TOTAL.contains(section) && path.size() == 1 && Restated.by(section)
                .filter(restated -> restated.isWhole(path.getFirst())).isPresent()) {
            return SAME_TOTAL;
        }
        return told.evidence().of(figure).filter(FigureEvidence::isResolved).<Object>map(FigureEvidence::cells)
                .orElseGet(() -> List.of(section, path));
    }

    private Stream<Finding> check(Told told, List<Figure> figures) {
        Map<BigDecimal, List<Evidence>> byNumber = figures.stream().map(told::at)
                .collect(groupingBy(ToldTwice::number, LinkedHashMap::new, toList()));
        List<Evidence> most = byNumber.values().stream().reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElseThrow();
        Evidence right = most.getFirst();
        if (byNumber.size() == 1) {
            return Stream.of(finding(Outcome.PASS, right, right, most.subList(1, most.size())));
        }
        return byNumber.values().stream().filter(each -> !each.equals(most)).flatMap(List::stream)
                .map(other -> finding(misses(other, right) ? Outcome.FAIL : Outcome.ROUNDING, other, right, most));
    }

    private Finding finding(Outcome outcome, Evidence judged, Evidence right, List<Evidence> others) {
        String key = switch (outcome) {
            case PASS -> "check.said.text.repeated";
            case ROUNDING -> "check.said.text.repeatedRounding";
            default -> "check.said.text.repeatedDiffers";
        };
        Value stated = Objects.requireNonNull(judged.value());
        Value expected = Objects.requireNonNull(right.value());
        var calculation = new Calculation(id(), Calculation.Kind.SUM, outcome, judged,
                outcome == Outcome.PASS ? others.subList(0, 1) : List.of(right));
        return new Finding(id(), outcome, Said.of(key, Value.of(judged.label()), stated, Value.of(right.label()),
                expected), judged, expected, null, List.of(calculation), others);
    }

    /// Whether two numbers differ by more than their last digit.
    private static boolean misses(Evidence one, Evidence other) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.min(scale(one), scale(other)));
        return number(one).subtract(number(other)).abs().compareTo(step) > 0;
    }

    private static int scale(Evidence evidence) {
        return number(evidence).scale();
    }

    private static BigDecimal number(Evidence evidence) {
        return switch (evidence.value()) {
            case Value.Money(var money) -> money.decimal(MoneyUnit.TEN_THOUSAND_YUAN);
            case Value.Quantity(var number, _) -> number;
            case null, default -> throw new IllegalArgumentException("no number: " + evidence);
        };
    }
}
