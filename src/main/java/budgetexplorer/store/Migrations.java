package budgetexplorer.store;

import budgetexplorer.base.ProblemException;
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
    private static final List<String> SCRIPTS = List.of("001-schema.sql", "002-classification.sql",
            "003-sources.sql", "004-search.sql", "005-management.sql", "006-views.sql", "007-headcount.sql",
            "008-review.sql", "009-edits.sql", "010-disclosure.sql", "011-ten-million-lines.sql",
            "012-departments.sql", "013-originals.sql");

    /// The version since which tables are stored and found as they are now.
    private static final int COMPACT = 11;

    /// SQLite's mark of the program that a file belongs to: `BDGT`.
    private static final int APPLICATION_ID = 0x42444754;

    private Migrations() {}

    /// The version this program writes.
    static int latest() {
        return SCRIPTS.size();
    }

    /// What a database turned out to be.
    enum State {
        /// A library of this program's version.
        CURRENT,
        /// A library of an older version, or an empty file.
        OUTDATED,
        /// A library of a newer version.
        NEWER,
        /// Another program's.
        FOREIGN
    }

    static State state(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        boolean own = number(connection, "PRAGMA application_id") == APPLICATION_ID;
        if (!own) {
            boolean empty = version == 0 && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
            return empty ? State.OUTDATED : State.FOREIGN;
        }
        return version == latest() ? State.CURRENT : version > latest() ? State.NEWER : State.OUTDATED;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    /// What is to be done before a library of an older version is changed.
    @FunctionalInterface
    interface Protection {
        /// @throws ProblemException if the library must not be changed
        void beforeUpdate() throws ProblemException;
    }

    /// Runs the scripts that have not run yet, all in one transaction. Looks again within it, because another process may
    /// be at the same file.
    ///
    /// @param protection called before the first change of a library that is not new, when nobody else can write to it
    ///                   any more, and can still read it
    /// @return what the database is now: changed only if it was outdated
    /// @throws ProblemException what the protection threw; nothing has changed
    static State run(Connection connection, Protection protection) throws SQLException, ProblemException {
        if (state(connection) == State.CURRENT) {
            return State.CURRENT;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA defer_foreign_keys = ON"); // begins the transaction
            State state = state(connection);
            if (state != State.OUTDATED) {
                return state;
            }
            int before = number(connection, "PRAGMA user_version");
            if (before > 0) {
                protection.beforeUpdate();
            }
            for (int version = before; version < latest(); version++) {
                statement.executeUpdate(script(SCRIPTS.get(version)));
            }
            if (before < COMPACT) {
                TableConversion.run(connection);
                while (SearchUpkeep.step(connection)) {
                    // until all is findable
                }
            }
            statement.executeUpdate("PRAGMA user_version = " + latest());
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            connection.commit();
            return State.CURRENT;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    static String script(String name) {
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
