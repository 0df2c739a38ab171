package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetId;
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
    void aBudgetThatIsGoneForGoodLeavesNothingToBeFound() throws Exception {
        assertThat(budgets("柳州市")).contains("405", "510");

        BudgetId gone = SampleLibrary.budget(library, "405:2026").id();
        library.write(connection -> {
            Purge.remove(connection, BudgetStore.key(connection, gone), gone.year());
            return null;
        });

        assertThat(budgets("柳州市")).containsOnly("510");
        assertThat(query("SELECT count(*) FROM search_text WHERE id NOT IN (SELECT text_id FROM search_place)"))
                .isEqualTo("0");
        assertThat(query("SELECT count(*) FROM search_index WHERE search_index MATCH '\"情报 报研 研究 究所\"'")).isEqualTo("0");
    }

    @Test
    void importingTheSameAgainChangesNothing() throws Exception {
        String before = query("SELECT count(*) || '/' || (SELECT count(*) FROM search_text) FROM search_place");

        SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);

        assertThat(query("SELECT count(*) || '/' || (SELECT count(*) FROM search_text) FROM search_place"))
                .isEqualTo(before);
    }

    @Test
    void whatASearchFindsIsUpToDateWhetherOrNotItWasBefore() {
        List<String> before = found();
        library.write(connection -> connection.createStatement()
                .executeUpdate("INSERT INTO search_pending SELECT id FROM stored_budget"));
        library.write(connection -> connection.createStatement().executeUpdate("DELETE FROM search_index"));
        library.write(connection -> connection.createStatement().executeUpdate("DELETE FROM search_place"));
        library.write(connection -> connection.createStatement().executeUpdate("DELETE FROM search_text"));
        library.write(connection -> connection.createStatement().executeUpdate("DELETE FROM searchable_budget"));

        assertThat(found()).isEqualTo(before).isNotEmpty();
        assertThat(query("SELECT count(*) FROM search_pending")).isEqualTo("0");
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
