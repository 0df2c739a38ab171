package budgetexplorer.service;

import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// A budget's 公开说明 with what the budget's tables say to its figures. Immutable.
///
/// @param tables those of the 12 that the budget has
public record LinkedNarrative(Narrative narrative, NarrativeEvidence evidence, List<BudgetTable> tables) {
    public LinkedNarrative {
        tables = List.copyOf(tables);
    }

    /// One of the tables; empty if the budget lacks it.
    public Optional<BudgetTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    /// The sentences that speak of a cell, those that state it first.
    public List<TextSentence> sentences(CellPlace cell) {
        return evidence.at(cell).stream().map(this::sentence).toList();
    }

    private TextSentence sentence(FigureEvidence found) {
        Span place = found.figure().span();
        return new TextSentence(narrative.sentence(place).in(narrative.text()), place.start(), found);
    }
}
