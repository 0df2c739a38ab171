package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.narrative.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes findings of figures that were held against the tables. For one use by one thread.
final class FigureFindings {
    private final String rule;
    private final Told told;
    private final Cells cells;

    FigureFindings(String rule, AuditedBudget budget) {
        this.rule = rule;
        this.told = budget.told();
        this.cells = new Cells(budget);
    }

    /// @param kind  how the figure comes from the terms
    /// @param terms what it comes from; the cells themselves if there are none
    Finding of(FigureEvidence figure, Calculation.Kind kind, List<Evidence> terms) {
        Evidence judged = told.at(figure.figure());
        List<Evidence> at = cells.of(figure.places().toList());
        Outcome outcome = outcome(figure.agreement());
        if (outcome == Outcome.UNCHECKED) {
            return Finding.of(rule, outcome, unchecked(figure, judged), judged, at.toArray(Evidence[]::new));
        }
        var calculation = new Calculation(rule, kind, outcome, judged, terms.isEmpty() ? shown(figure) : terms);
        List<Evidence> others = new ArrayList<>(at);
        others.removeAll(calculation.terms());
        Value expected = expected(figure);
        return new Finding(rule, outcome, said(outcome, figure, judged, expected), judged, expected,
                difference(figure), List.of(calculation), others);
    }

    /// Of several cells that each state it the first is enough.
    private List<Evidence> shown(FigureEvidence figure) {
        List<CellPlace> places = figure.cells();
        return cells.of(figure.summed() ? places : places.subList(0, Math.min(1, places.size())));
    }

    /// The cells of places, as far as there are any.
    List<Evidence> cells(List<CellPlace> places) {
        return cells.of(places);
    }

    private static Outcome outcome(Agreement agreement) {
        return switch (agreement) {
            case EQUAL -> Outcome.PASS;
            case ROUNDING -> Outcome.ROUNDING;
            case DIFFERS -> Outcome.FAIL;
            case NOT_COMPARED -> Outcome.UNCHECKED;
        };
    }

    private static Said said(Outcome outcome, FigureEvidence figure, Evidence judged, Value expected) {
        String key = switch (outcome) {
            case PASS -> "check.said.text.agrees";
            case ROUNDING -> "check.said.text.rounding";
            default -> "check.said.text.differs";
        };
        int table = figure.places().findFirst().map(place -> place.table().number()).orElse(0);
        return Said.of(key, Value.of(judged.label()), Objects.requireNonNull(judged.value()), expected,
                Value.of(table, ""));
    }

    private static Value expected(FigureEvidence figure) {
        Figure stated = figure.figure();
        boolean isAmount = stated.money().isPresent() && figure.money().isPresent();
        return isAmount
                ? Value.of(figure.money().orElseThrow())
                : new Value.Quantity(figure.expected().orElseThrow(), stated.unit());
    }

    private static @Nullable Value difference(FigureEvidence figure) {
        Figure stated = figure.figure();
        if (stated.money().isPresent() && figure.money().isPresent()) {
            return Value.of(stated.money().get().minus(figure.money().get()));
        }
        BigDecimal miss = stated.number().subtract(figure.expected().orElseThrow());
        return new Value.Quantity(miss, stated.unit());
    }

    private static Said unchecked(FigureEvidence figure, Evidence judged) {
        Value label = Value.of(judged.label());
        if (figure.gap().isEmpty()) {
            return Said.of("check.said.text.blank", label);
        }
        Gap gap = figure.gap().get();
        String key = switch (gap.reason()) {
            case NOT_IN_TABLES -> "check.said.text.notInTables";
            case NO_TABLE -> "check.said.text.noTable";
            case NAME_UNKNOWN -> "check.said.text.nameUnknown";
            case AMBIGUOUS -> "check.said.text.ambiguous";
            case NO_WHOLE -> "check.said.text.noWhole";
        };
        return Said.of(key, label, Value.of(gap.name()));
    }
}
