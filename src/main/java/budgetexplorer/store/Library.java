package budgetexplorer.store;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// An open library: one SQLite file. Thread-safe: any number of threads read at a time, each on a connection of its own,
/// while one writes (WAL).
public final class Library implements AutoCloseable {
    private static final int ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 50_000_000;

    private final Path file;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Connection> idleReaders = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Library(Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Work on a connection.
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /// Opens a library that is there already.
    ///
    /// @throws ProblemException if there is no such file, or as [#open(Path)]
    public static Library openExisting(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw new ProblemException(
                    Problem.error(Place.of(String.valueOf(file.getFileName())), "problem.library.missing"));
        }
        return open(file);
    }

    /// Opens a library, making the file if there is none, and brings its schema up to date. One of an older program is
    /// backed up before.
    ///
    /// @throws ProblemException if the file is no library, comes from a newer program, cannot be opened, or cannot be
    ///                          backed up; then it is left as it was
    public static Library open(Path file) throws ProblemException {
        return open(file, InstantSource.system());
    }

    /// Opens a library; what was deleted long ago is removed from it for good.
    static Library open(Path file, InstantSource clock) throws ProblemException {
        Path absolute = file.toAbsolutePath();
        var place = Place.of(String.valueOf(file.getFileName()));
        if (Files.isDirectory(file)) {
            throw new ProblemException(Problem.error(place, "problem.library.folder"));
        }
        try {
            Files.createDirectories(absolute.getParent());
            ReusingConnection writer = Connections.writer(absolute);
            try {
                Library library = open(absolute, writer, clock);
                Purge.run(writer, clock.instant().truncatedTo(ChronoUnit.SECONDS));
                return library;
            } catch (SQLException | ProblemException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ProblemException(Problem.error(place, isForeign(e)
                    ? "problem.library.foreign"
                    : "problem.library.unusable"), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.error(place, "problem.library.unusable"), e);
        }
    }

    private static Library open(Path file, ReusingConnection writer, InstantSource clock)
            throws SQLException, ProblemException {
        var place = Place.of(String.valueOf(file.getFileName()));
        switch (Migrations.run(writer, () -> backUp(file, clock))) {
            case FOREIGN -> throw new ProblemException(Problem.error(place, "problem.library.foreign"));
            case NEWER -> throw new ProblemException(Problem.error(place, "problem.library.newer"));
            case CURRENT, OUTDATED -> writeAhead(writer);
        }
        writer.forget();
        return new Library(file, writer);
    }

    private static void backUp(Path file, InstantSource clock) throws ProblemException {
        var maker = new BackupMaker(file, clock.withZone(ZoneId.systemDefault()));
        try {
            maker.tidy(maker.make(Reason.BEFORE_UPDATE));
        } catch (ProblemException e) {
            throw BackupProblems.unprotected(file, e);
        }
    }

    /// Turns on WAL, which is kept in the file. SQLite does not wait for others here, so this does.
    private static void writeAhead(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            for (int attempt = 1; !isWriteAhead(statement); attempt++) {
                try {
                    statement.execute("PRAGMA journal_mode = WAL");
                } catch (SQLException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }
    }

    private static boolean isWriteAhead(Statement statement) throws SQLException {
        try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
            return mode.getString(1).equals("wal");
        }
    }

    private static boolean isForeign(SQLException e) {
        return e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /// The version of the SQLite that keeps libraries here.
    public static String sqliteVersion() {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("SELECT sqlite_version()")) {
            return version.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite does not start", e);
        }
    }

    /// The library's file.
    public Path file() {
        return file;
    }

    /// Reads on a connection of this thread's own.
    ///
    /// @throws StoreException if the database fails
    <T extends @Nullable Object> T read(Work<T> work) {
        try {
            Connection idle = idleReaders.poll();
            Connection reader = idle == null ? Connections.reader(file) : idle;
            try {
                return work.on(reader);
            } finally {
                idleReaders.push(reader);
                if (closed) {
                    closeReaders();
                }
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Writes in one transaction: all of the work or nothing of it.
    ///
    /// @throws StoreException if the database fails
    <T extends @Nullable Object> T write(Work<T> work) {
        writing.lock();
        try {
            return Transaction.of(writer, work);
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            writing.unlock();
        }
    }

    /// Work that puts something else in the place of all that the library holds.
    @FunctionalInterface
    interface Replacement<T> {
        T run() throws ProblemException;
    }

    /// Replaces the contents while no thread of this program writes.
    <T> T replace(Replacement<T> replacement) throws ProblemException {
        writing.lock();
        try {
            return replacement.run();
        } finally {
            writing.unlock();
        }
    }

    /// Closes the file once what is being written is finished; what is being read is finished on its own connection.
    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeReaders();
            writer.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            writing.unlock();
        }
    }

    private void closeReaders() throws SQLException {
        for (Connection reader = idleReaders.poll(); reader != null; reader = idleReaders.poll()) {
            reader.close();
        }
    }
}
