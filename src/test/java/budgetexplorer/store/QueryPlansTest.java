package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a drill or a search asks for is found by a key: its cost must not grow with the library. SQLite's own plans of all
/// statements that were run say so, without a clock.
class QueryPlansTest {
    private static final Set<String> LARGE = Set.of("stored_budget", "stated_tables", "narrative", "tree_node",
            "code_total", "search_text", "search_place", "searchable_budget");

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
    void noStepOfADrillScansATableThatGrowsWithTheLibrary() {
        var browse = new BrowseLibrary(library);
        BudgetSummary budget = browse.find(BudgetReference.parse("405:2026").orElseThrow()).orElseThrow();
        for (Hierarchy hierarchy : Hierarchy.values()) {
            browse.tree(budget.id(), hierarchy);
            new TreeStore(library).nodes(budget.id(), hierarchy, Level.ITEM);
            new TotalStore(library).total(budget.id(), hierarchy);
            new TotalStore(library).totals(budget.id(), hierarchy, CodeLevel.CATEGORY);
        }
        new TreeStore(library).units(budget.id());
        browse.tables(budget.id());
        browse.narrative(budget.id());

        assertNoScan(8);
    }

    @Test
    void noSearchScansATableThatGrowsWithTheLibrary() {
        for (String typed : List.of("机", "机器人", "206", "2", "支出")) {
            new SearchLibrary(library).find(typed, 50, Cancellation.NONE);
        }

        assertNoScan(5);
    }

    /// @param statements how many statements are looked at, at least
    private void assertNoScan(int statements) {
        List<String> scans = library.read(connection -> {
            Set<String> known = ((ReusingConnection) connection).known();
            assertThat(known).hasSizeGreaterThanOrEqualTo(statements);
            List<String> found = new ArrayList<>();
            for (String sql : known) {
                found.addAll(scans(connection, sql));
            }
            return found;
        });

        assertThat(scans).isEmpty();
    }

    private static List<String> scans(Connection connection, String sql) throws SQLException {
        List<String> scans = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN " + sql);
            List<String> names = aliases(sql);
            while (plan.next()) {
                String step = plan.getString("detail");
                if (step.startsWith("SCAN ") && names.contains(step.split(" ")[1])) {
                    scans.add(step + " of " + sql);
                }
            }
        }
        return scans;
    }

    /// The large tables that a statement reads, each with the name that its plan calls it by.
    private static List<String> aliases(String sql) {
        List<String> names = new ArrayList<>(LARGE);
        String[] words = sql.split("[\\s,()]+");
        for (int i = 0; i + 1 < words.length; i++) {
            if (LARGE.contains(words[i]) || words[i].equals("budget")) {
                names.add(words[i + 1]);
            }
        }
        return names;
    }
}
