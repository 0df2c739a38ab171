package budgetexplorer.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// Connects to libraries: what is committed survives a power cut, and whoever meets another waits a while.
final class Connections {
    static final int BUSY_TIMEOUT_MILLIS = 10_000;

    /// Enough for the inner pages of every index of a library of ten million lines; taken only as pages are read.
    private static final int CACHE_KIBIBYTES = 32 << 10;

    private Connections() {}

    static ReusingConnection reader(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(file, config);
    }

    static ReusingConnection writer(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return open(file, config);
    }

    private static ReusingConnection open(Path file, SQLiteConfig config) throws SQLException {
        return new ReusingConnection("jdbc:sqlite:" + file, file.toString(), config.toProperties());
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setGetGeneratedKeys(false); // would run a query after every insert
        return config;
    }
}
