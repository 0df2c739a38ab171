package budgetexplorer.store;

import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A library that is sound and of this program's version, to be put in the place of another: a file as it is, or, if it is
/// older, a copy of it that has been brought up to date. A copy goes when this is closed.
///
/// @param isCopy whether the file is a copy
record RestorableCopy(Path file, boolean isCopy) implements AutoCloseable {

    /// @param folder where a copy is made
    /// @throws ProblemException if the file is no library of this program, is damaged, or cannot be copied
    static RestorableCopy of(Path file, BackupFolder folder) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw BackupProblems.of(file, "problem.backup.missing");
        }
        Migrations.State state;
        try (Connection connection = Connections.reader(file)) {
            state = Migrations.state(connection);
            if (!Snapshot.isSound(connection)) {
                throw BackupProblems.of(file, "problem.backup.damaged");
            }
        } catch (SQLException e) {
            throw BackupProblems.of(file, "problem.backup.damaged", e);
        }
        return switch (state) {
            case FOREIGN -> throw BackupProblems.of(file, "problem.library.foreign");
            case NEWER -> throw BackupProblems.of(file, "problem.library.newer");
            case CURRENT -> new RestorableCopy(file, false);
            case OUTDATED -> updated(file, folder);
        };
    }

    private static RestorableCopy updated(Path file, BackupFolder folder) throws ProblemException {
        Path copy;
        try {
            copy = folder.temporary();
        } catch (IOException e) {
            throw BackupProblems.making(file, folder, e);
        }
        var restorable = new RestorableCopy(copy, true);
        try {
            restorable.update(file);
            return restorable;
        } catch (SQLException e) {
            restorable.close();
            throw BackupProblems.making(file, folder, e);
        }
    }

    private void update(Path original) throws SQLException, ProblemException {
        Snapshot.write(original, file);
        try (Connection writer = Connections.writer(file)) {
            Migrations.run(writer, () -> {});
        }
    }

    @Override
    public void close() {
        if (isCopy) {
            BackupFolder.delete(file);
        }
    }
}
