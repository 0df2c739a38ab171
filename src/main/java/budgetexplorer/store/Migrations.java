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

    private Migrations() {}

    /// The version this program writes.
    static int latest() {
        return SCRIPTS.size();
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA user_version")) {
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
