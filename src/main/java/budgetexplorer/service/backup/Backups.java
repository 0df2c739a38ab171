package budgetexplorer.service.backup;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.store.BackupStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps backups of a library, and puts them back. Thread-safe; nothing of it is for the FX thread.
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final BackupStore store;
    private final Place library;

    public Backups(Library library) {
        this(library, Clock.system(ZoneId.systemDefault()));
    }

    /// @param clock tells which day it is here
    public Backups(Library library, Clock clock) {
        this.store = new BackupStore(library, clock);
        this.library = Place.of(String.valueOf(library.file().getFileName()));
    }

    private interface Work<T> {
        T run() throws ProblemException;
    }

    /// The folder they are in; not there before the first.
    public Path folder() {
        return store.folder();
    }

    /// The backups, the latest first.
    ///
    /// @throws ProblemException if they cannot be read
    public List<Backup> list() throws ProblemException {
        return store.list();
    }

    /// Makes one because somebody asks for it.
    ///
    /// @throws ProblemException if it cannot be written
    public Backup make() throws ProblemException {
        return attempt(() -> store.make(Reason.MANUAL));
    }

    /// Makes the day's backup, unless one was made today or nothing has changed since the last.
    ///
    /// @return what kept it from being made, if it was due, as a warning: what else there is to do can be done
    public Optional<Problem> daily() {
        try {
            if (attempt(store::isDue)) {
                attempt(() -> store.make(Reason.DAILY));
            }
            return Optional.empty();
        } catch (ProblemException e) {
            LOG.warn("no backup was made of {}", library.file(), e);
            Problem problem = e.problem();
            return Optional
                    .of(Problem.warning(problem.at(), problem.key(), problem.arguments().toArray(String[]::new)));
        }
    }

    /// Puts a backup in the place of the library, of which a backup is made before.
    ///
    /// @param file one of the backups, or any other library
    /// @return the backup of what there was
    /// @throws ProblemException if it cannot be done; then nothing has changed
    public Backup restore(Path file) throws ProblemException {
        return attempt(() -> store.restore(file));
    }

    private <T> T attempt(Work<T> work) throws ProblemException {
        try {
            return work.run();
        } catch (StoreException e) {
            throw new ProblemException(Problem.error(library, "problem.library.write", Faults.log(e)), e);
        }
    }
}
