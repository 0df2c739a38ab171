package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.ui.SampleLibrary;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of a library: made, named, kept.
class BackupStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:30:05Z");

    @TempDir
    Path folder;
    private Library library;

    @BeforeEach
    void importSamples() throws Exception {
        library = SampleLibrary.in(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aBackupIsALibraryWithTheSameContentNamedByTimeAndReason() throws Exception {
        Backup backup = backups(NOW).make(Reason.MANUAL);

        assertThat(backup.file()).isEqualTo(
                folder.toRealPath().resolve("samples.budget.backups/2026-11-22-103005-manual.budget"));
        assertThat(backup.madeAt()).isEqualTo(LocalDateTime.of(2026, 11, 22, 10, 30, 5));
        assertThat(backup.reason()).isEqualTo(Reason.MANUAL);
        assertThat(backup.budgets()).contains(2);
        assertThat(backup.bytes()).isEqualTo(Files.size(backup.file()));
        assertThat(DatabaseDump.of(backup.file())).isEqualTo(DatabaseDump.of(library.file()));
        assertThat(names()).containsExactly("2026-11-22-103005-manual.budget");
    }

    @Test
    void whatIsBeingWrittenIsNotInItAndNeitherWaitsForTheOther() throws Exception {
        library.write(connection -> {
            connection.createStatement().executeUpdate("DELETE FROM stored_budget WHERE department_code = '405'");
            try {
                assertThat(backups(NOW).make(Reason.MANUAL).budgets()).contains(2);
            } catch (ProblemException e) {
                throw new AssertionError(e);
            }
            return connection;
        });

        assertThat(backups(NOW).make(Reason.MANUAL).budgets()).contains(1);
    }

    @Test
    void backupsOfTheSameSecondHaveNamesOfTheirOwn() throws Exception {
        backups(NOW).make(Reason.MANUAL);
        backups(NOW).make(Reason.BEFORE_RESTORE);

        assertThat(names()).containsExactly("2026-11-22-103005-manual.budget",
                "2026-11-22-103006-before-restore.budget");
    }

    @Test
    void theTenNewestAreKeptAndOtherFilesAreLeftAlone() throws Exception {
        for (int day = 0; day < 12; day++) {
            backups(NOW.plus(Duration.ofDays(day))).make(Reason.MANUAL);
            Files.writeString(backups(NOW).folder().resolve("notes.txt"), "kept");
            Files.writeString(backups(NOW).folder().resolve("2020-01-01-000000-mine.budget"), "kept");
        }

        List<Backup> kept = backups(NOW).list();
        assertThat(kept).hasSize(10).extracting(Backup::madeAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(kept.getLast().madeAt().getDayOfMonth()).isEqualTo(24);
        assertThat(names()).contains("notes.txt", "2020-01-01-000000-mine.budget").hasSize(12);
    }

    @Test
    void oneThatWasJustMadeStaysThoughAWrongClockGaveOthersLaterNames() throws Exception {
        for (int day = 1; day < 11; day++) {
            backups(NOW.plus(Duration.ofDays(day))).make(Reason.DAILY);
        }

        Backup made = backups(NOW).make(Reason.MANUAL);

        assertThat(backups(NOW).list()).hasSize(10).contains(made);
    }

    @Test
    void whatACrashLeftUnfinishedIsRemovedUnlessSomebodyMayBeAtIt() throws Exception {
        Path backups = Files.createDirectories(backups(NOW).folder());
        Path stale = Files.writeString(backups.resolve(".backup-0a1b2c3d.tmp"), "half");
        Files.setLastModifiedTime(stale, FileTime.from(NOW.minus(Duration.ofHours(2))));
        Path fresh = Files.writeString(backups.resolve(".backup-0a1b2c3e.tmp"), "half");
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofMinutes(2))));

        assertThat(backups(NOW).list()).isEmpty();
        backups(NOW).make(Reason.MANUAL);

        assertThat(stale).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void theDailyOneIsDueOnceADayAndOnlyAfterAChange() throws Exception {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        assertThat(backups(NOW).isDue()).as("never backed up").isTrue();
        backups(NOW).make(Reason.DAILY);
        assertThat(backups(NOW).isDue()).isFalse();
        reopen();
        assertThat(backups(tomorrow).isDue()).as("unchanged").isFalse();

        change();

        assertThat(backups(NOW).isDue()).as("the same day").isFalse();
        assertThat(backups(tomorrow).isDue()).as("changed").isTrue();
        reopen();
        assertThat(backups(tomorrow).isDue()).as("changed before it was opened").isTrue();
    }

    @Test
    void aLibraryWithoutBudgetsNeedsNoDailyOne() throws Exception {
        try (Library empty = Library.open(folder.resolve("empty.budget"))) {
            assertThat(new BackupStore(empty).isDue()).isFalse();
        }
    }

    @Test
    void aVeryLargeLibraryIsNotBackedUpDaily() throws Exception {
        Path large = folder.resolve("large.budget");
        var maker = new BackupMaker(large, Clock.fixed(NOW, ZoneId.systemDefault()));
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(BackupMaker.LARGEST_DAILY);
            assertThat(maker.isDue()).isTrue();

            file.setLength(BackupMaker.LARGEST_DAILY + 1);
            assertThat(maker.isDue()).isFalse();
        }
    }

    @Test
    void whereTheFolderCannotBeMadeTheProblemSaysSoAndNothingIsLeft() throws Exception {
        Files.writeString(folder.resolve("samples.budget.backups"), "a file in its place");

        ProblemException fault = catchThrowableOfType(ProblemException.class,
                () -> backups(NOW).make(Reason.MANUAL));

        assertThat(fault.problem().key()).isEqualTo("problem.backup.folder");
        assertThat(fault.problem().arguments().getFirst()).endsWith("samples.budget.backups");
    }

    @Test
    void whateverPathLedToTheLibraryItsBackupsAreBesideIt() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.budget"), library.file());

        try (Library linked = Library.openExisting(link)) {
            assertThat(new BackupStore(linked).folder()).isEqualTo(backups(NOW).folder());
        }
    }

    private void change() throws ProblemException {
        var manage = new ManageLibrary(library);
        manage.note(manage.entries().getFirst().budget().id(), "changed").perform();
    }

    private void reopen() throws ProblemException {
        library.close();
        library = Library.openExisting(folder.resolve("samples.budget"));
    }

    private BackupStore backups(Instant now) {
        return new BackupStore(library, Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(backups(NOW).folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
