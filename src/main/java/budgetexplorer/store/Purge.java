package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Removes for good what was deleted long ago.
final class Purge {
    static final Duration KEPT = Duration.ofDays(30);

    private Purge() {}

    /// Removes the budgets that were deleted more than 30 days ago, in one transaction. Where the file cannot be written
    /// now, this is left to the next time the library is opened.
    static void run(Connection connection, Instant now) throws SQLException {
        String last = now.minus(KEPT).toString();
        try (PreparedStatement any = prepare(connection, "SELECT 1", last)) {
            if (!any.executeQuery().next()) {
                return;
            }
        }
        try (PreparedStatement delete = prepare(connection, "DELETE", last)) {
            delete.executeUpdate();
        } catch (SQLiteException e) {
            if (!isForNextTime(e.getResultCode())) {
                throw e;
            }
        }
    }

    /// Instants of whole seconds are ordered as their texts are.
    private static PreparedStatement prepare(Connection connection, String verb, String last) throws SQLException {
        PreparedStatement statement = connection
                .prepareStatement(verb + " FROM stored_budget WHERE deleted_at < ?");
        statement.setString(1, last);
        return statement;
    }

    private static boolean isForNextTime(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_READONLY;
    }
}
