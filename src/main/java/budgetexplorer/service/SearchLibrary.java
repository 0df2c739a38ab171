package budgetexplorer.service;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.search.HitGroup;
import budgetexplorer.model.search.SearchKind;
import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.store.Library;
import budgetexplorer.store.SearchStore;
import java.util.ArrayList;
import java.util.List;

/// Finds units, codes, projects, goals, indicators and sentences in a whole library. Thread-safe.
public final class SearchLibrary {
    private final SearchStore store;

    public SearchLibrary(Library library) {
        this.store = new SearchStore(library);
    }

    /// What fits what a user typed, by kind; kinds of which nothing fits are left out.
    ///
    /// @param typed words that blanks part; all of them have to be there
    /// @param limit how many of each kind are wanted
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public List<HitGroup> find(String typed, int limit, Cancellation cancellation) {
        SearchQuery query = SearchQuery.of(typed);
        List<HitGroup> groups = new ArrayList<>();
        if (query.isEmpty()) {
            return groups;
        }
        store.update();
        for (SearchKind kind : SearchKind.values()) {
            cancellation.check();
            HitGroup group = store.find(query, kind, limit);
            if (!group.hits().isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }
}
