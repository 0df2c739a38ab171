package budgetexplorer.service;

import budgetexplorer.check.narrative.FigureCells;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.NarrativeStore;
import budgetexplorer.store.TableStore;
import java.util.List;
import java.util.Optional;

/// Follows the figures of a narrative to their cells, and cells to the sentences that speak of them. Thread-safe; to be
/// called off the FX thread.
public final class LinkNarrative {
    private final NarrativeStore narratives;
    private final RecentNarratives recent = new RecentNarratives();
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
        return narratives.text(id).flatMap(recent::of);
    }

    private LinkedNarrative linked(BudgetId id, Narrative narrative) {
        List<BudgetTable> stated = tables.tables(id);
        return new LinkedNarrative(narrative, FigureCells.of(narrative, stated, names, id.year()), stated);
    }
}
