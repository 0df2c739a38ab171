package budgetexplorer.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Copies whole databases while others read and write them.
final class Snapshot {
    private static final int PAUSE_MILLIS = 100;
    private static final int PAUSES = Connections.BUSY_TIMEOUT_MILLIS / PAUSE_MILLIS;
    private static final int PAGES_AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

    private Snapshot() {}

    /// Moves what was written ahead into the library's file, as far as nobody reads what was there before, and the file can
    /// be written.
    static void emptyLog(Path library) {
        try (Connection connection = Connections.writer(library); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            LOG.debug("the log of {} stays", library, e);
        }
    }

    /// Writes what is committed in a library to a file that is not there yet. Neither waits for who writes to the library
    /// nor lets them wait. The copy has no log beside it, and is on the disk only once it is forced there.
    static void write(Path library, Path copy) throws SQLException {
        try (Connection reader = Connections.reader(library);
                PreparedStatement vacuum = reader.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.executeUpdate();
        }
    }

    /// Puts the contents of a copy in the place of a library's, in one transaction: others read the one or the other,
    /// whenever the program is killed.
    ///
    /// @param locked called once nobody else can write to the library any more; must not throw
    static void replace(Path library, Path copy, Runnable locked) throws SQLException {
        try (Connection reader = Connections.reader(copy)) {
            var once = new Once(locked);
            // run from the copy's side, since the driver's `restore` hides what went wrong in the library
            int code = reader.unwrap(SQLiteConnection.class).getDatabase().backup("main", library.toString(),
                    (left, all) -> {
                        if (left > 0 && left < all) {
                            once.run();
                        }
                    }, PAUSE_MILLIS, PAUSES, PAGES_AT_ONCE);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                SQLiteErrorCode fault = SQLiteErrorCode.getErrorCode(code);
                throw new SQLiteException("the library cannot be replaced: " + fault, fault);
            }
        }
    }

    private static final class Once implements Runnable {
        private final Runnable work;
        private boolean done;

        private Once(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (!done) {
                done = true;
                work.run();
            }
        }
    }

    /// How many budgets are to be seen, in a library of any version.
    static int budgets(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM budget");
    }

    /// Whether there is any budget, a deleted one included, in a library of this version.
    static boolean hasBudgets(Connection connection) throws SQLException {
        return number(connection, "SELECT EXISTS (SELECT 1 FROM stored_budget)") == 1;
    }

    /// Changes with every change that another connection makes.
    static int dataVersion(Connection connection) throws SQLException {
        return number(connection, "PRAGMA data_version");
    }

    /// Whether all pages and indexes can be read and agree.
    static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA quick_check(1)")) {
            return result.getString(1).equals("ok");
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }
}
