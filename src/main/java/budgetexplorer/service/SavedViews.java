package budgetexplorer.service;

import budgetexplorer.model.link.Link;
import budgetexplorer.model.link.SavedView;
import budgetexplorer.store.Library;
import budgetexplorer.store.SavedViewStore;
import java.time.Instant;
import java.util.List;

/// The places that users of a library keep under names of their own. Thread-safe.
public final class SavedViews {
    private final SavedViewStore store;

    public SavedViews(Library library) {
        this.store = new SavedViewStore(library);
    }

    /// All of them, by name.
    public List<SavedView> list() {
        return store.list();
    }

    /// Keeps a place under a name, instead of what was kept under it.
    ///
    /// @param name not blank
    public void save(String name, Link place) {
        store.save(checked(name), place.text(), Instant.now());
    }

    /// Gives a view another name, instead of the view that had it.
    ///
    /// @param name not blank
    public void rename(SavedView view, String name) {
        store.rename(view.id(), checked(name));
    }

    /// Forgets a view.
    public void delete(SavedView view) {
        store.delete(view.id());
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("a view needs a name");
        }
        return stripped;
    }
}
