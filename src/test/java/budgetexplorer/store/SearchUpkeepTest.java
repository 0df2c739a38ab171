package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be found stays what the library holds.
class SearchUpkeepTest {
    @TempDir
    Path folder;
    private Path file;
    private Library library;

    @BeforeEach
    void importSamples() throws Exception {
        file = folder.resolve("samples.budget");
        library = Library.open(file);
        SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDeletedBudgetIsFoundNoMoreAndIsFoundAgainOnceRestored() throws Exception {
        var edit = new ManageLibrary(library).delete(SampleLibrary.budget(library, "405:2026").id());

        var inverse = edit.perform();
        assertThat(budgets("柳州市")).containsOnly("510");

        inverse.perform();
        assertThat(budgets("柳州市")).contains("405", "510");
    }

    @Test
    void aBudgetThatIsGoneForGoodLeavesNothingToBeFound() {
        assertThat(budgets("柳州市")).contains("405", "510");

        library.write(connection -> connection.createStatement()
                .executeUpdate("DELETE FROM stored_budget WHERE department_code = '405'"));

        assertThat(budgets("柳州市")).containsOnly("510");
        assertThat(query("SELECT count(*) FROM search_text WHERE id NOT IN (SELECT text_id FROM search_place)"))
                .isEqualTo("0");
        assertThat(query("SELECT count(*) FROM search_index WHERE search_index MATCH '\"情 报 研 究 所\"'")).isEqualTo("0");
    }

    @Test
    void importingTheSameAgainChangesNothing() throws Exception {
        String before = query("SELECT count(*) || '/' || (SELECT count(*) FROM search_text) FROM search_place");

        SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);

        assertThat(query("SELECT count(*) || '/' || (SELECT count(*) FROM search_text) FROM search_place"))
                .isEqualTo(before);
    }

    @Test
    void theBudgetsOfAnOlderLibraryAreMadeSearchable() throws ProblemException {
        List<String> before = found();
        library.write(connection -> {
            try (var statement = connection.createStatement()) {
                for (String trigger : List.of("stored", "restored", "deleted", "removed")) {
                    statement.executeUpdate("DROP TRIGGER budget_" + trigger);
                }
                for (String index : List.of("budget_by_year", "budget_by_stage", "noted_budget")) {
                    statement.executeUpdate("DROP INDEX " + index);
                }
                statement.executeUpdate("DROP TABLE fiscal_year");
                statement.executeUpdate("DROP TABLE department");
                statement.executeUpdate("DROP TABLE disclosure_input");
                statement.executeUpdate("DROP TABLE alteration");
                statement.executeUpdate("DROP TABLE draft_change");
                statement.executeUpdate("DROP TABLE edited_draft");
                statement.executeUpdate("ALTER TABLE stated_row DROP COLUMN place");
                statement.executeUpdate("DROP TABLE review_note");
                statement.executeUpdate("DROP TABLE library_setting");
                statement.executeUpdate("DROP TABLE saved_view");
                statement.executeUpdate("DROP TABLE headcount");
                statement.executeUpdate("DROP VIEW budget");
                statement.executeUpdate("DROP VIEW named_budget");
                statement.executeUpdate("DROP TABLE renamed_department");
                statement.executeUpdate("ALTER TABLE stored_budget DROP COLUMN note");
                statement.executeUpdate("ALTER TABLE stored_budget DROP COLUMN deleted_at");
                statement.executeUpdate("ALTER TABLE stored_budget RENAME TO budget");
                statement.executeUpdate("DROP TRIGGER search_place_removed");
                statement.executeUpdate("DROP TABLE search_index");
                statement.executeUpdate("DROP TABLE search_place");
                statement.executeUpdate("DROP TABLE search_text");
                return statement.executeUpdate("PRAGMA user_version = 3");
            }
        });
        library.close();

        library = Library.open(file);

        assertThat(found()).isEqualTo(before).isNotEmpty();
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (String typed : List.of("柳州", "206", "机", "绩效", "30101", "9,050.14")) {
            new SearchLibrary(library).find(typed, 100, Cancellation.NONE).forEach(group -> {
                found.add(group.kind() + " " + group.further());
                group.hits().stream().map(String::valueOf).sorted().forEach(found::add);
            });
        }
        return found;
    }

    private List<String> budgets(String typed) {
        return new SearchLibrary(library).find(typed, 100, Cancellation.NONE).stream()
                .flatMap(group -> group.hits().stream()).map(hit -> hit.budget().department()).distinct().toList();
    }

    private String query(String sql) {
        return library.read(connection -> connection.createStatement().executeQuery(sql).getString(1));
    }
}
