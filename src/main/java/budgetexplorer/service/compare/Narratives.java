package budgetexplorer.service.compare;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.store.NarrativeStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The texts of budgets, the last ones kept, since reading one anew takes longer than all else of a comparison.
/// Thread-safe.
final class Narratives {
    private static final int KEPT = 2 * CompareBudgets.MOST;

    private final NarrativeStore store;
    private final BrowseLibrary browse;
    private final Map<BudgetId, Known> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BudgetId, Known> eldest) {
            return size() > KEPT;
        }
    };

    private record Known(String text, Optional<Narrative> narrative) {}

    Narratives(Library library, BrowseLibrary browse) {
        this.store = new NarrativeStore(library);
        this.browse = browse;
    }

    Optional<Narrative> of(BudgetId id) {
        return store.text(id).flatMap(text -> of(id, text));
    }

    private Optional<Narrative> of(BudgetId id, String text) {
        synchronized (known) {
            Known last = known.get(id);
            if (last != null && last.text.equals(text)) {
                return last.narrative;
            }
        }
        Optional<Narrative> read = browse.narrative(id);
        synchronized (known) {
            known.put(id, new Known(text, read));
        }
        return read;
    }
}
