package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Writes on a connection: all of some work or nothing of it.
final class Transaction {
    private Transaction() {}

    /// Does the work in a transaction of its own, which others that write wait for.
    static <T extends @Nullable Object> T of(Connection connection, Library.Work<T> work) throws SQLException {
        run(connection, "BEGIN IMMEDIATE");
        try {
            T result = work.on(connection);
            run(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /// SQLite may have rolled back by itself, as when the disk is full.
    private static void rollBack(Connection connection, Throwable reason) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            statement.execute();
        }
    }
}
