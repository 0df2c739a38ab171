package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Removes for good what was deleted long ago.
final class Purge {
    static final Duration KEPT = Duration.ofDays(30);

    /// How many one opening removes, so that it stays short.
    private static final int MOST = 50;

    private Purge() {}

    /// Removes some of the budgets that were deleted more than 30 days ago, in one transaction. The others, and all where
    /// the file cannot be written now, are left to the next time the library is opened.
    static void run(Connection connection, Instant now) throws SQLException {
        List<Deleted> old = old(connection, now.minus(KEPT).toString());
        if (!old.isEmpty()) {
            try {
                Transaction.of(connection, writer -> remove(writer, old));
            } catch (SQLiteException e) {
                if (!isForNextTime(e.getResultCode())) {
                    throw e;
                }
            }
        }
    }

    private record Deleted(long key, int year) {}

    /// Instants of whole seconds are ordered as their texts are.
    private static List<Deleted> old(Connection connection, String last) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT id, year FROM stored_budget WHERE deleted_at < ? LIMIT ?")) {
            select.setString(1, last);
            select.setInt(2, MOST);
            ResultSet found = select.executeQuery();
            List<Deleted> old = new ArrayList<>();
            while (found.next()) {
                old.add(new Deleted(found.getLong(1), found.getInt(2)));
            }
            return old;
        }
    }

    private static int remove(Connection connection, List<Deleted> budgets) throws SQLException {
        for (Deleted budget : budgets) {
            remove(connection, budget.key(), budget.year());
        }
        return budgets.size();
    }

    /// Removes a budget with all that belongs to it, within the transaction of its connection.
    static void remove(Connection connection, long budget, int year) throws SQLException {
        SearchWriter.forget(connection, budget, year);
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM stored_budget WHERE id = ?")) {
            delete.setLong(1, budget);
            delete.executeUpdate();
        }
    }

    private static boolean isForNextTime(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_READONLY;
    }
}
