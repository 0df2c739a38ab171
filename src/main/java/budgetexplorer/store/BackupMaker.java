package budgetexplorer.store;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// Makes backups of a library beside it: each is written whole, forced to the disk, and only then given its name.
/// Thread-safe.
///
/// @param clock tells the time on the wall
record BackupMaker(Path library, BackupFolder folder, Clock clock) {
    static final long LARGEST_DAILY = 1L << 30;

    BackupMaker(Path library, Clock clock) {
        this(library, BackupFolder.of(library), clock);
    }

    /// Makes a backup of what is committed now. Others may read and write the library meanwhile.
    ///
    /// @throws ProblemException if it cannot be written; then nothing of it is left
    BackupFolder.Entry make(Reason reason) throws ProblemException {
        try {
            BackupProblems.requireRoom(library, folder);
            Path temporary = folder.temporary();
            try {
                Snapshot.emptyLog(library); // or closing the library would look like a change
                Instant state = changedAt();
                Snapshot.write(library, temporary);
                return folder.keep(temporary, LocalDateTime.now(clock), reason, state);
            } finally {
                BackupFolder.delete(temporary);
            }
        } catch (IOException | SQLException e) {
            throw BackupProblems.making(library, folder, e);
        }
    }

    /// Whether no backup was made today, and the library has changed since the last one, which bears the time of its last
    /// change: both are in the same file system. Never of a library so large that it would take minutes and, ten times
    /// over, the disk.
    boolean isDue() throws IOException {
        if (Files.size(library) > LARGEST_DAILY) {
            return false;
        }
        var newest = folder.entries().stream().findFirst();
        if (newest.isEmpty()) {
            return true;
        }
        Instant state = Files.getLastModifiedTime(newest.get().file()).toInstant();
        return newest.get().madeAt().toLocalDate().isBefore(LocalDateTime.now(clock).toLocalDate())
                && !state.truncatedTo(ChronoUnit.MILLIS).equals(changedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    /// When the library was last written to. Opening one that nobody has open does not count.
    private Instant changedAt() throws IOException {
        Instant changed = Files.getLastModifiedTime(library).toInstant();
        Path log = library.resolveSibling(library.getFileName() + "-wal");
        if (Files.exists(log) && Files.size(log) > 0) {
            Instant logged = Files.getLastModifiedTime(log).toInstant();
            return logged.isAfter(changed) ? logged : changed;
        }
        return changed;
    }

    /// Keeps the newest backups only.
    void tidy(BackupFolder.Entry made) {
        try {
            folder.tidy(made, clock.instant());
        } catch (IOException e) {
            BackupFolder.LOG.warn("old backups stay in {}", folder.folder(), e);
        }
    }
}
