package budgetexplorer.store;

import budgetexplorer.model.original.Original;
import budgetexplorer.model.table.BudgetTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Keeps originals within the transaction of its connection.
final class OriginalWriter {
    private final Connection connection;

    OriginalWriter(Connection connection) {
        this.connection = connection;
    }

    /// Keeps an original for a budget that has just been imported from it, or was before originals were kept; for no other,
    /// since nothing of another budget stands on its pages.
    void keep(long budget, BudgetStore.Change change, Original original) throws SQLException {
        boolean isNew = change != BudgetStore.Change.NONE;
        if (isNew || (!hasAny(budget, original.file()) && isFrom(budget, original.file()))) {
            link(budget, key(original), original.file());
        }
    }

    /// A draft is on the pages that it was made of.
    static void copy(Connection connection, long origin, long draft) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO budget_original (budget_id, original_id, file)
                SELECT ?, original_id, file FROM budget_original WHERE budget_id = ?""")) {
            insert.setLong(1, draft);
            insert.setLong(2, origin);
            insert.executeUpdate();
        }
    }

    private boolean hasAny(long budget, String file) throws SQLException {
        return isAny("SELECT 1 FROM budget_original WHERE budget_id = ? AND file = ?", budget, file);
    }

    private boolean isFrom(long budget, String file) throws SQLException {
        for (BudgetTable table : TableStore.tables(connection, budget)) {
            if (table.source().file().equals(file)) {
                return true;
            }
        }
        return isAny("SELECT 1 FROM narrative WHERE budget_id = ? AND source_file = ?", budget, file);
    }

    private boolean isAny(String query, long budget, String file) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, budget);
            select.setString(2, file);
            return select.executeQuery().next();
        }
    }

    private long key(Original original) throws SQLException {
        byte[] places = PlacesForm.of(original.places());
        String hash = Fingerprint.of(places, original.content()); // read otherwise, its cells stand elsewhere
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM original WHERE hash = ?")) {
            select.setString(1, hash);
            ResultSet found = select.executeQuery();
            if (found.next()) {
                return found.getLong(1);
            }
        }
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO original (hash, places, content) VALUES (?, ?, ?) RETURNING id")) {
            insert.setString(1, hash);
            insert.setBytes(2, places);
            insert.setBytes(3, original.content());
            return insert.executeQuery().getLong(1);
        }
    }

    private void link(long budget, long original, String file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO budget_original (budget_id, original_id, file) VALUES (?, ?, ?)")) {
            insert.setLong(1, budget);
            insert.setLong(2, original);
            insert.setString(3, file);
            insert.executeUpdate();
        }
    }
}
