package budgetexplorer.store;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backups of a library: made, listed, and put back. Thread-safe.
public final class BackupStore {
    private static final Logger LOG = LoggerFactory.getLogger(BackupStore.class);

    private final Library library;
    private final BackupMaker maker;

    public BackupStore(Library library) {
        this(library, Clock.system(ZoneId.systemDefault()));
    }

    /// @param clock tells the time on the wall
    public BackupStore(Library library, Clock clock) {
        this.library = library;
        this.maker = new BackupMaker(library.file(), clock);
    }

    /// The folder they are in; not there before the first.
    public Path folder() {
        return maker.folder().folder();
    }

    /// Makes a backup; of all there are, the ten newest are kept.
    ///
    /// @throws ProblemException if it cannot be written
    public Backup make(Reason reason) throws ProblemException {
        BackupFolder.Entry made = maker.make(reason);
        maker.tidy(made);
        return backup(made);
    }

    /// Whether the library holds something, has changed since its last backup, and none was made today.
    public boolean isDue() throws ProblemException {
        try {
            return library.read(Snapshot::hasBudgets)
                    && maker.isDue();
        } catch (IOException e) {
            throw BackupProblems.making(library.file(), maker.folder(), e);
        }
    }

    /// The backups, the latest first.
    ///
    /// @throws ProblemException if their folder cannot be read
    public List<Backup> list() throws ProblemException {
        try {
            return maker.folder().entries().stream().map(BackupStore::backup).toList();
        } catch (IOException e) {
            throw BackupProblems.making(library.file(), maker.folder(), e);
        }
    }

    private static Backup backup(BackupFolder.Entry entry) {
        return new Backup(entry.file(), entry.madeAt(), entry.reason(), budgets(entry.file()), size(entry.file()));
    }

    private static Optional<Integer> budgets(Path file) {
        try (Connection connection = Connections.reader(file)) {
            return Optional.of(Snapshot.budgets(connection));
        } catch (SQLException e) {
            LOG.warn("a backup cannot be read: {}", file, e);
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) { // it has gone meanwhile
            return 0;
        }
    }

    /// Puts a library, as a rule a backup, in the place of this one, whoever has it open. What there was is backed up first.
    /// Others read the one or the other, and nothing is lost whenever the program ends.
    ///
    /// @return the backup of what there was
    /// @throws ProblemException if the file is no library of this program, is damaged, or either cannot be written; then
    ///                          nothing has changed
    public Backup restore(Path file) throws ProblemException {
        try (RestorableCopy copy = RestorableCopy.of(file, maker.folder())) {
            requireOther(file);
            return library.replace(() -> {
                try (Connection watch = Connections.reader(library.file())) {
                    int version = Snapshot.dataVersion(watch);
                    BackupFolder.Entry before = maker.make(Reason.BEFORE_RESTORE);
                    Snapshot.replace(library.file(), copy.file(), () -> keepLatecomers(watch, version));
                    maker.tidy(before);
                    return backup(before);
                } catch (SQLException e) {
                    throw BackupProblems.replacing(library.file(), e);
                }
            });
        }
    }

    private void requireOther(Path file) throws ProblemException {
        try {
            if (Files.isSameFile(file, library.file())) {
                throw BackupProblems.of(file, "problem.backup.itself");
            }
        } catch (IOException e) {
            throw BackupProblems.of(file, "problem.backup.missing", e);
        }
    }

    /// Another process may have written between the backup and the moment from which nobody can: that is backed up, too.
    private void keepLatecomers(Connection watch, int version) {
        try {
            if (Snapshot.dataVersion(watch) != version) {
                maker.make(Reason.BEFORE_RESTORE);
            }
        } catch (SQLException | ProblemException e) {
            LOG.warn("what was written at the last moment is not in the backup", e);
        }
    }
}
