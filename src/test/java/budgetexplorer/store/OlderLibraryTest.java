package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.ui.SampleLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A library that the program of the previous version made, and one of a program to come.
class OlderLibraryTest {
    private static final int PREVIOUS = 12;

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void takeTheFixture() throws IOException {
        file = fixture(PREVIOUS);
    }

    private Path fixture(int version) throws IOException {
        Path copy = folder.resolve("old.budget");
        try (InputStream fixture = Objects
                .requireNonNull(getClass().getResourceAsStream("version-" + version + ".budget"))) {
            Files.copy(fixture, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    @Test
    void itIsOfThePreviousVersion() throws SQLException {
        assertThat(version(file)).isEqualTo(PREVIOUS).isLessThan(Migrations.latest());
    }

    @Test
    void itIsBackedUpAsItWasBeforeItIsBroughtUpToDate() throws Exception {
        var before = DatabaseDump.of(file);

        try (Library library = Library.openExisting(file)) {
            Backup backup = new BackupStore(library).list().getFirst();

            assertThat(backup.reason()).isEqualTo(Reason.BEFORE_UPDATE);
            assertThat(backup.budgets()).contains(2);
            assertThat(version(backup.file())).isEqualTo(PREVIOUS);
            assertThat(DatabaseDump.of(backup.file())).isEqualTo(before);
            assertThat(version(file)).isEqualTo(Migrations.latest());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, PREVIOUS})
    void everythingInItReadsAsAFreshImportDoes(int version) throws Exception {
        try (Library old = Library.openExisting(fixture(version)); Library fresh = SampleLibrary.in(folder)) {
            assertThat(all(old)).isEqualTo(all(fresh)).hasSizeGreaterThan(30);
        }
    }

    @Test
    void itsDocumentsAreRecognisedAgain() throws Exception {
        try (Library old = Library.openExisting(file); Library fresh = SampleLibrary.in(folder)) {
            assertThat(fingerprints(old)).isEqualTo(fingerprints(fresh)).hasSize(2);
        }
    }

    private static List<String> fingerprints(Library library) {
        return library.read(connection -> {
            List<String> fingerprints = new ArrayList<>();
            var found = connection.createStatement()
                    .executeQuery("SELECT fingerprint FROM stored_budget ORDER BY department_code");
            while (found.next()) {
                fingerprints.add(found.getString(1));
            }
            return fingerprints;
        });
    }

    @Test
    void openedByManyAtOnceItIsBackedUpOnce() throws Exception {
        List<Future<Integer>> opened = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                opened.add(threads.submit(() -> {
                    try (Library library = Library.openExisting(file)) {
                        return library.<Integer>read(Snapshot::budgets);
                    }
                }));
            }
        }

        for (Future<Integer> each : opened) {
            assertThat(each.get()).isEqualTo(2);
        }
        try (Library library = Library.openExisting(file)) {
            assertThat(new BackupStore(library).list()).hasSize(1);
        }
    }

    @Test
    void withoutABackupItIsNotTouched() throws Exception {
        Files.writeString(folder.resolve("old.budget.backups"), "a file in its place");
        byte[] before = Files.readAllBytes(file);

        Problem problem = problem();

        assertThat(problem.key()).isEqualTo("problem.backup.beforeUpdate");
        assertThat(problem.arguments().getFirst()).endsWith("old.budget.backups");
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("old.budget", "old.budget.backups");
    }

    @Test
    void aBackupOfItIsBroughtUpToDateWhenItIsRestored() throws Exception {
        try (Library library = Library.openExisting(file)) {
            var backups = new BackupStore(library);
            Path old = backups.list().getFirst().file();
            library.write(connection -> connection.createStatement().executeUpdate("DELETE FROM stored_budget"));

            backups.restore(old);

            assertThat(version(file)).isEqualTo(Migrations.latest());
            assertThat(version(old)).isEqualTo(PREVIOUS);
            assertThat(new BrowseLibrary(library).list()).hasSize(2);
            assertThat(names()).noneMatch(name -> name.startsWith(".backup"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfANewerProgramIsRefusedWithWhatToDoAndLeftAsItIs(Language language) throws Exception {
        try (Connection connection = Connections.writer(file)) {
            connection.createStatement().executeUpdate("PRAGMA user_version = 99");
            connection.createStatement().executeQuery("PRAGMA journal_mode = WAL");
        }
        byte[] before = Files.readAllBytes(file);

        Problem problem = problem();

        assertThat(Messages.of(language).line(problem)).contains("old.budget")
                .contains(language == Language.ZH ? "安装新版本" : "Install the new version");
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("old.budget");
    }

    private Problem problem() {
        return catchThrowableOfType(ProblemException.class, () -> Library.open(file)).problem();
    }

    private static List<Object> all(Library library) throws Exception {
        var browse = new BrowseLibrary(library);
        List<Object> all = new ArrayList<>();
        for (BudgetSummary budget : browse.list()) {
            all.add(budget.id());
            all.add(budget.department());
            all.add(String.valueOf(budget.total()));
            Stream.of(Hierarchy.values()).map(each -> browse.tree(budget.id(), each)).forEach(all::add);
            all.addAll(browse.tables(budget.id()));
            all.add(browse.narrative(budget.id()).orElseThrow());
            all.addAll(new AuditBudgets(browse).audit(budget).audit().findings());
        }
        for (String typed : List.of("柳州", "机器人", "206", "9,050.14")) {
            new SearchLibrary(library).find(typed, 100, Cancellation.NONE).forEach(all::add);
        }
        return all;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static int version(Path file) throws SQLException {
        try (Connection connection = Connections.reader(file)) {
            return connection.createStatement().executeQuery("PRAGMA user_version").getInt(1);
        }
    }
}
