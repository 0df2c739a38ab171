package budgetexplorer.service;

import budgetexplorer.check.narrative.FigureCells;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.NarrativeStore;
import budgetexplorer.store.TableStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Follows the figures of a narrative to their cells, and cells to the sentences that speak of them. Thread-safe; to be
/// called off the FX thread.
public final class LinkNarrative {
    private final NarrativeStore narratives;
    private final NarrativeReader reader = new NarrativeReader();
    private final TableStore tables;
    private final ClassificationStore names;

    public LinkNarrative(Library library) {
        this.narratives = new NarrativeStore(library);
        this.tables = new TableStore(library);
        this.names = new ClassificationStore(library);
    }

    /// A budget's narrative with the cells of its figures; empty if no document of it has one.
    public Optional<LinkedNarrative> narrative(BudgetId id) {
        return read(id).map(read -> linked(id, read));
    }

    /// The narrative alone.
    Optional<Narrative> read(BudgetId id) {
        return narratives.text(id).flatMap(text -> reader.read(text.lines().toList()));
    }

    private LinkedNarrative linked(BudgetId id, Narrative narrative) {
        List<BudgetTable> stated = Arrays.stream(TableKind.values()).flatMap(kind -> tables.table(id, kind).stream())
                .toList();
        return new LinkedNarrative(narrative, FigureCells.of(narrative, stated, names, id.year()), stated);
    }

    /// The sentences of the narrative that speak of a cell, those that state it first; none without a narrative.
    public List<TextSentence> sentences(BudgetId id, CellPlace cell) {
        return narrative(id).map(linked -> linked.evidence().at(cell).stream()
                .map(evidence -> sentence(linked.narrative(), evidence)).toList()).orElse(List.of());
    }

    private static TextSentence sentence(Narrative narrative, FigureEvidence evidence) {
        var place = evidence.figure().span();
        return new TextSentence(narrative.sentence(place).in(narrative.text()), place.start(), evidence);
    }
}
