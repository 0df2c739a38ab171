package budgetexplorer.store;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says why a backup could not be made or used.
final class BackupProblems {
    private BackupProblems() {}

    /// What kept a backup from being made: no room, or a folder that cannot be written.
    static ProblemException making(Path library, BackupFolder folder, Exception fault) {
        return problem(library, isFull(fault) ? "problem.backup.noRoom" : "problem.backup.folder", folder, fault);
    }

    /// The disk has not even room for a copy. Where nobody can tell, as in some containers, the copy itself will.
    static void requireRoom(Path library, BackupFolder folder) throws IOException, ProblemException {
        Files.createDirectories(folder.folder());
        long room = folder.folder().toFile().getUsableSpace();
        if (room > 0 && room < Files.size(library)) {
            throw problem(library, "problem.backup.noRoom", folder, new IOException("no room for a copy"));
        }
    }

    private static ProblemException problem(Path library, String key, BackupFolder folder, Exception fault) {
        return new ProblemException(Problem.error(place(library), key, folder.folder().toString()), fault);
    }

    /// A library of an older program is left as it is, since no backup of it could be made.
    static ProblemException unprotected(Path library, ProblemException fault) {
        return new ProblemException(Problem.error(place(library), "problem.backup.beforeUpdate",
                BackupFolder.of(library).folder().toString()), fault);
    }

    static ProblemException of(Path file, String key) {
        return new ProblemException(Problem.error(place(file), key));
    }

    static ProblemException of(Path file, String key, Exception cause) {
        return new ProblemException(Problem.error(place(file), key), cause);
    }

    static boolean isFull(Exception fault) {
        if (fault instanceof SQLiteException sqlite) {
            return sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
        }
        String said = Objects.requireNonNullElse(fault.getMessage(), "").toLowerCase(Locale.ROOT);
        return fault instanceof IOException && (said.contains("no space left") || said.contains("not enough space"));
    }

    /// What kept a backup from taking the place of a library.
    static ProblemException replacing(Path library, SQLException fault) {
        boolean busy = fault instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
        return of(library, isFull(fault)
                ? "problem.backup.full"
                : busy ? "problem.backup.busy" : "problem.backup.notRestored", fault);
    }

    private static Place place(Path file) {
        return Place.of(String.valueOf(file.getFileName()));
    }
}
