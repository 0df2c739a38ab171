package budgetexplorer.service.compare;

import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.TotalStore;
import budgetexplorer.store.TreeStore;

/// What comparisons are read from. Thread-safe.
record Stores(TotalStore totals, TreeStore trees, ClassificationStore names, BrowseLibrary browse,
        Narratives narratives) {
    static Stores of(Library library) {
        var browse = new BrowseLibrary(library);
        return new Stores(new TotalStore(library), new TreeStore(library), new ClassificationStore(library), browse,
                new Narratives(library, browse));
    }
}
