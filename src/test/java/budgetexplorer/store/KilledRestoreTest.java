package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ChildProcess;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.ui.ManyBudgets;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it restores leaves the library as it was before or as it is to be.
class KilledRestoreTest {
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    /// Restores two backups in turn until it is killed.
    public static void main(String[] files) throws ProblemException {
        try (Library library = Library.openExisting(Path.of(files[0]))) {
            var backups = new BackupStore(library);
            for (int i = 0;; i++) {
                System.out.println("restoring");
                backups.restore(Path.of(files[1 + i % 2]));
            }
        }
    }

    @Test
    void nothingIsLostAndNothingIsHalf() throws Exception {
        Library library = ManyBudgets.in(folder);
        Path file = library.file();
        var backups = new BackupStore(library);
        int many = library.<Integer>read(Snapshot::budgets);
        Path full = keep(backups.make(Reason.MANUAL), "full");
        library.write(connection -> connection.createStatement()
                .executeUpdate("DELETE FROM stored_budget WHERE id > 3"));
        Path small = keep(backups.make(Reason.MANUAL), "small");
        library.close();

        for (int i = 0; i < KILLS; i++) {
            killWhileRestoring(3 + i * 41L, file, small, full);

            try (Library after = Library.openExisting(file)) {
                assertThat(after.<Boolean>read(Snapshot::isSound)).isTrue();
                assertThat(after.<Integer>read(Snapshot::budgets)).isIn(3, many);
                assertThat(new BackupStore(after).list())
                        .allSatisfy(backup -> assertThat(backup.budgets().orElseThrow()).isIn(3, many));
            }
        }
    }

    private Path keep(Backup backup, String name) throws IOException {
        return Files.move(backup.file(), folder.resolve(name + ".budget"));
    }

    private static void killWhileRestoring(long millis, Path... files) throws Exception {
        Process process = ChildProcess.of(KilledRestoreTest.class, (Object[]) files)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("restoring");
            Thread.sleep(millis);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
