package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.original.CellOnPage;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The documents with pages that a library's budgets came from. They are kept by [BudgetStore], with the budgets.
/// Thread-safe.
public final class OriginalStore {
    private final Library library;

    public OriginalStore(Library library) {
        this.library = library;
    }

    /// The originals that a budget came from under a file's name, the one that was kept last first: mostly one, or none.
    ///
    /// @return their keys
    public List<Long> find(BudgetId budget, String file) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT original_id FROM budget_original WHERE budget_id = ? AND file = ?
                    ORDER BY original_id DESC""")) {
                select.setLong(1, BudgetStore.key(connection, budget));
                select.setString(2, file);
                ResultSet found = select.executeQuery();
                List<Long> keys = new ArrayList<>();
                while (found.next()) {
                    keys.add(found.getLong(1));
                }
                return keys;
            }
        });
    }

    /// Where the cells stand on the pages of an original; nowhere if it is not there any more.
    public List<CellOnPage> places(long key) {
        return read("SELECT places FROM original WHERE id = ?", key).map(PlacesForm::places).orElse(List.of());
    }

    /// What the file held; empty if it is not there any more.
    public Optional<byte[]> content(long key) {
        return read("SELECT content FROM original WHERE id = ?", key);
    }

    private Optional<byte[]> read(String query, long key) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setLong(1, key);
                ResultSet found = select.executeQuery();
                return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
            }
        });
    }
}
