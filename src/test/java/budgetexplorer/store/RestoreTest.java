package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.ui.SampleLibrary;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup takes the place of a library that others have open.
class RestoreTest {
    @TempDir
    Path folder;
    private Library library;
    private BackupStore backups;
    private Backup both;

    @BeforeEach
    void backUpTheSamples() throws Exception {
        library = SampleLibrary.in(folder);
        backups = new BackupStore(library);
        both = backups.make(Reason.MANUAL);
        removeOne(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everyoneWhoHasTheLibraryOpenReadsTheBackupAndCanWriteOn() throws Exception {
        try (Library another = Library.openExisting(library.file())) {
            assertThat(budgets(another)).isEqualTo(1);

            backups.restore(both.file());

            assertThat(budgets(library)).isEqualTo(2);
            assertThat(budgets(another)).isEqualTo(2);
            removeOne(another);
            assertThat(budgets(library)).isEqualTo(1);
        }
        assertThat(both.file()).exists();
    }

    @Test
    void theContentIsThatOfTheBackupAndTheFileStaysInWriteAheadMode() throws Exception {
        backups.restore(both.file());

        assertThat(DatabaseDump.of(library.file())).isEqualTo(DatabaseDump.of(both.file()));
        assertThat(library.<String>read(connection -> text(connection, "PRAGMA journal_mode")))
                .isEqualTo("wal");
        assertThat(library.<String>read(connection -> text(connection, "PRAGMA integrity_check")))
                .isEqualTo("ok");
    }

    @Test
    void whatThereWasIsBackedUpBefore() throws Exception {
        Backup before = backups.restore(both.file());

        assertThat(before.reason()).isEqualTo(Reason.BEFORE_RESTORE);
        assertThat(before.budgets()).contains(1);
        assertThat(backups.list()).extracting(Backup::reason).containsExactly(Reason.BEFORE_RESTORE, Reason.MANUAL);
    }

    @Test
    void aReaderInTheMidstFinishesWithWhatItBeganWith() throws Exception {
        library.read(reader -> {
            reader.setAutoCommit(false);
            assertThat(Snapshot.budgets(reader)).isEqualTo(1);
            restore();
            assertThat(Snapshot.budgets(reader)).isEqualTo(1);
            reader.commit();
            assertThat(Snapshot.budgets(reader)).isEqualTo(2);
            reader.setAutoCommit(true);
            return reader;
        });
    }

    @Test
    void whatAnotherProcessWritesAtTheLastMomentIsBackedUpToo() throws Exception {
        try (Connection watch = Connections.reader(library.file())) {
            int version = Snapshot.dataVersion(watch);
            removeOne(library);
            assertThat(Snapshot.dataVersion(watch)).isNotEqualTo(version);
        }
        int[] locked = {0};

        Snapshot.replace(library.file(), both.file(), () -> locked[0] = budgetsSeenWhileNobodyWrites());

        assertThat(locked[0]).as("what there was, with the lock held").isEqualTo(10);
        assertThat(budgets(library)).isEqualTo(2);
    }

    @Test
    void aDamagedBackupIsRefusedAndTheLibraryUnchanged() throws Exception {
        try (var file = new RandomAccessFile(both.file().toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[200_000]);
        }

        assertRefused(both.file(), "problem.backup.damaged");
        assertRefused(
                Files.writeString(folder.resolve("text.budget"), "no database at all, but long enough for a header"
                        .repeat(9)),
                "problem.backup.damaged");
    }

    @Test
    void aFileThatIsNoLibraryIsRefused() throws Exception {
        assertRefused(folder.resolve("gone.budget"), "problem.backup.missing");
        assertRefused(library.file(), "problem.backup.itself");
        Path other = folder.resolve("photos.db");
        try (Connection connection = Connections.writer(other)) {
            connection.createStatement().executeUpdate("CREATE TABLE photo (id INTEGER)");
        }
        assertRefused(other, "problem.library.foreign");
        try (Connection connection = Connections.writer(both.file())) {
            connection.createStatement().executeUpdate("PRAGMA user_version = 99");
        }
        assertRefused(both.file(), "problem.library.newer");
    }

    @Test
    void whereWhatThereIsCannotBeBackedUpNothingIsRestored() throws Exception {
        Path copy = Files.move(both.file(), folder.resolve("copy.budget"));
        Files.delete(backups.folder());
        Files.writeString(backups.folder(), "a file in its place");

        assertRefused(copy, "problem.backup.folder");
    }

    @Test
    void theOneThatIsRestoredIsNotPushedOutBefore() throws Exception {
        for (int i = 0; i < 9; i++) {
            backups.make(Reason.MANUAL);
        }

        backups.restore(both.file());

        assertThat(budgets(library)).isEqualTo(2);
        assertThat(backups.list()).hasSize(10);
    }

    private void assertRefused(Path file, String key) throws Exception {
        List<Path> before = files();
        ProblemException fault = catchThrowableOfType(ProblemException.class, () -> backups.restore(file));

        assertThat(fault.problem().key()).isEqualTo(key);
        assertThat(budgets(library)).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private void restore() {
        try {
            backups.restore(both.file());
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private int budgetsSeenWhileNobodyWrites() {
        try (Connection writer = Connections.writer(library.file()); var statement = writer.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 1");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM stored_budget"))
                    .hasMessageContaining("locked");
            return 10 + Snapshot.budgets(writer);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void removeOne(Library library) {
        library.write(connection -> connection.createStatement().executeUpdate(
                "DELETE FROM stored_budget WHERE id = (SELECT min(id) FROM stored_budget)"));
    }

    private static int budgets(Library library) {
        return library.<Integer>read(Snapshot::budgets);
    }

    private static String text(Connection connection, String query) throws SQLException {
        return connection.createStatement().executeQuery(query).getString(1);
    }
}
