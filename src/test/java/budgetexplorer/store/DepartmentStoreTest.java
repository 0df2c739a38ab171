package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.ui.ManyBudgets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is counted as budgets come and go is what there is.
class DepartmentStoreTest {

    @TempDir
    Path folder;
    private Library library;
    private DepartmentStore departments;

    @BeforeEach
    void open() throws Exception {
        library = ManyBudgets.in(folder);
        departments = new DepartmentStore(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void departmentsAndYearsAreCounted() {
        assertThat(departments.count()).isEqualTo(12);
        assertThat(departments.countBefore("303")).isEqualTo(2);
        assertThat(departments.countBehind("310")).isEqualTo(2);
        assertThat(departments.years().values()).containsExactly(10, 12, 18);
        assertRight();
    }

    @Test
    void whatIsDeletedRestoredOrRemovedCountsNoMoreOrAgain() throws Exception {
        for (int year = 2024; year <= 2026; year++) {
            var budget = new BudgetId("302", year, Stage.PUBLISHED, 1);
            new ManageLibrary(library).delete(budget).perform();
            new ManageLibrary(library).delete(new BudgetId("303", year, Stage.PUBLISHED, 1)).perform().perform();
        }
        assertThat(departments.from("301", 3)).containsExactly("301", "303", "304");
        assertRight();

        library.write(connection -> connection.createStatement()
                .executeUpdate("DELETE FROM stored_budget WHERE department_code IN ('302', '305') OR year = 2024"));
        assertThat(departments.count()).isEqualTo(10);
        assertThat(departments.years()).containsOnlyKeys(2025, 2026);
        assertRight();
    }

    @Test
    void theDepartmentsNextToOneAreThoseWithABudgetOfTheYear() {
        assertThat(departments.nextTo("305", 2026, 4)).containsExactly("303", "304", "306", "307");
        assertThat(departments.nextTo("305", 2024, 4)).as("304 has none").containsExactly("302", "303", "306", "307");
        assertThat(departments.nextTo("301", 2026, 3)).containsExactly("302", "303", "304");
        assertThat(departments.nextTo("312", 2026, 3)).containsExactly("309", "310", "311");
        assertThat(departments.nextTo("305", 2026, 99)).hasSize(11);
    }

    /// Counted by looking at all budgets.
    private void assertRight() {
        assertThat(rows("SELECT group_concat(code || '=' || budgets) FROM (SELECT * FROM department ORDER BY code)"))
                .isEqualTo(
                        rows("""
                                SELECT group_concat(code || '=' || budgets) FROM (SELECT department_code AS code, count(*) AS budgets
                                FROM budget GROUP BY department_code ORDER BY 1)"""));
        assertThat(rows("SELECT group_concat(year || '=' || budgets) FROM (SELECT * FROM fiscal_year ORDER BY year)"))
                .isEqualTo(rows("""
                        SELECT group_concat(year || '=' || budgets) FROM (SELECT year, count(*) AS budgets
                        FROM budget GROUP BY year ORDER BY 1)"""));
    }

    private String rows(String sql) {
        return library.read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeQuery(sql).getString(1);
            }
        });
    }
}
