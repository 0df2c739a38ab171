package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
    @TempDir
    Path folder;

    @Test
    void aNewLibraryHasTheLatestSchemaAndItsFolderIsMade() throws ProblemException {
        Path file = folder.resolve("a/b/library.budget");

        try (Library library = Library.open(file)) {
            assertThat(library.file()).isEqualTo(file.toAbsolutePath());
            assertThat(pragma(library, "user_version")).isEqualTo(String.valueOf(Migrations.latest()));
        }

        assertThat(file).isRegularFile();
    }

    @Test
    void openingALibraryAgainKeepsWhatItHolds() throws ProblemException {
        Path file = folder.resolve("library.budget");
        try (Library library = Library.open(file)) {
            library.write(connection -> connection.createStatement()
                    .executeUpdate("INSERT INTO library_setting VALUES ('key', 'kept')"));
        }

        try (Library library = Library.open(file)) {
            assertThat(settings(library)).isEqualTo("kept");
        }
    }

    @Test
    void anOlderLibraryIsBroughtUpToDate() throws Exception {
        Path file = folder.resolve("library.budget");
        sql(file, Migrations.script("001-schema.sql"), "PRAGMA user_version = 1", "PRAGMA application_id = 0x42444754",
                """
                        INSERT INTO budget VALUES (1, '701', '某市园林局', 2026, '公开', 1, 'old.xlsx', '', '2026-01-01')""",
                "INSERT INTO stated_table VALUES (1, 1, 3, '表3', 'Sheet3', 'TEN_THOUSAND_YUAN', 100, '[]', '[]', 0)");

        try (Library library = Library.open(file)) {
            assertThat(new TableStore(library).table(new BudgetId("701", 2026, Stage.PUBLISHED, 1),
                    TableKind.EXPENDITURE).orElseThrow().source()).isEqualTo(Source.of("old.xlsx", "Sheet3"));
            assertThat(pragma(library, "user_version")).isEqualTo(String.valueOf(Migrations.latest()));
            assertThat(query(library, "SELECT name FROM classification WHERE code = '206'")).isEqualTo("科学技术支出");
        }
    }

    @Test
    void aLibraryOfANewerProgramIsRefusedAndLeftAlone() throws Exception {
        Path file = folder.resolve("library.budget");
        Library.open(file).close();
        sql(file, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);

        assertThat(problem(file).key()).isEqualTo("problem.library.newer");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"),
                "no database, though longer than its header would be");

        assertThat(problem(file).key()).isEqualTo("problem.library.foreign");
        assertThat(problem(file).at().reference()).isEqualTo("notes.txt");
        assertThat(file).hasContent("no database, though longer than its header would be");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone(int version) throws Exception {
        Path file = folder.resolve("photos.db");
        sql(file, "CREATE TABLE photo (id INTEGER PRIMARY KEY)", "PRAGMA user_version = " + version);
        byte[] before = Files.readAllBytes(file);

        assertThat(problem(file).key()).isEqualTo("problem.library.foreign");
        assertThat(file).hasBinaryContent(before);
    }

    @RepeatedTest(5)
    void severalMayMakeTheSameLibraryAtOnce() throws Exception {
        Path file = folder.resolve("shared.budget");
        var start = new CountDownLatch(1);
        List<Future<Integer>> budgets = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                budgets.add(threads.submit(() -> {
                    start.await();
                    try (Library library = Library.open(file)) {
                        return new BudgetStore(library).list().size();
                    }
                }));
            }
            start.countDown();
        }

        for (Future<Integer> each : budgets) {
            assertThat(each.get()).isZero();
        }
    }

    @Test
    void aFolderIsNoLibrary() {
        assertThat(problem(folder).key()).isEqualTo("problem.library.folder");
    }

    @Test
    void everyConnectionEnforcesForeignKeysAndReadsWhileAnotherWrites() throws ProblemException {
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            assertThat(pragma(library, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(library, "foreign_keys")).isEqualTo("1");
            assertThat(library.<String>write(connection -> value(connection, "PRAGMA foreign_keys"))).isEqualTo("1");
            assertThat(library.<String>write(connection -> value(connection, "PRAGMA synchronous"))).isEqualTo("2");
        }
    }

    @Test
    void aReaderCannotWrite() throws ProblemException {
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            StoreException refused = catchThrowableOfType(StoreException.class,
                    () -> library.read(connection -> connection
                            .createStatement().executeUpdate("INSERT INTO library_setting VALUES ('key', 'x')")));

            assertThat(refused).hasMessageContaining("readonly");
        }
    }

    @Test
    void aRowWithoutItsBudgetIsRefused() throws ProblemException {
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            StoreException refused = catchThrowableOfType(StoreException.class,
                    () -> library.write(connection -> connection.createStatement().executeUpdate(
                            "INSERT INTO stated_tables (budget_id, content) VALUES (77, x'00')")));

            assertThat(refused).hasMessageContaining("FOREIGN KEY");
        }
    }

    @Test
    void workThatThrowsIsRolledBack() throws ProblemException {
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            catchThrowableOfType(IllegalStateException.class, () -> library.write(connection -> {
                connection.createStatement().executeUpdate("INSERT INTO library_setting VALUES ('key', 'x')");
                throw new IllegalStateException("half way");
            }));

            assertThat(query(library, "SELECT count(*) FROM library_setting")).isEqualTo("0");
        }
    }

    private Problem problem(Path file) {
        return catchThrowableOfType(ProblemException.class, () -> Library.open(file)).problem();
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static String settings(Library library) {
        return query(library, "SELECT value FROM library_setting");
    }

    private static String pragma(Library library, String name) {
        return query(library, "PRAGMA " + name);
    }

    private static String query(Library library, String sql) {
        return library.read(connection -> value(connection, sql));
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.getString(1);
        }
    }
}
