package budgetexplorer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/// Brings a library's schema up to date. SQLite's `user_version` counts the scripts that have run.
final class Migrations {
    /// In the order they run; a script never changes once it has been shipped.
    private static final List<String> SCRIPTS = List.of("001-schema.sql", "002-classification.sql");

    /// SQLite's mark of the program that a file belongs to: `BDGT`.
    private static final int APPLICATION_ID = 0x42444754;

    private Migrations() {}

    /// The version this program writes.
    static int latest() {
        return SCRIPTS.size();
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    /// Whether the database belongs to another program; an empty one belongs to nobody yet.
    static boolean isForeign(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") != APPLICATION_ID
                && (version(connection) != 0 || number(connection, "SELECT count(*) FROM sqlite_schema") > 0);
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    /// Runs the scripts that have not run yet, each with its count in one transaction.
    static void run(Connection connection) throws SQLException {
        for (int version = version(connection); version < latest(); version++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(script(SCRIPTS.get(version)));
                statement.executeUpdate("PRAGMA user_version = " + (version + 1));
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String script(String name) {
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
