package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.search.SearchEntries;
import budgetexplorer.model.search.SearchEntry;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.Hierarchy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Makes findable what was stored or changed, many budgets at a time, within the transaction of its connection.
final class SearchUpkeep {
    /// How many budgets one transaction takes: with more of them little is gained, and others wait.
    private static final int BATCH = 50;

    private final Connection connection;

    private SearchUpkeep(Connection connection) {
        this.connection = connection;
    }

    private record Head(long key, BudgetId id, Department department, String file) {}

    /// Remembers that what can be found of a budget is not what is stored of it any more.
    static void outdated(Connection connection, long budget) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT OR IGNORE INTO search_pending (budget_id) VALUES (?)")) {
            insert.setLong(1, budget);
            insert.executeUpdate();
        }
    }

    /// Whether there is anything to be done.
    static boolean isPending(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM search_pending LIMIT 1")) {
            return select.executeQuery().next();
        }
    }

    /// Makes some of what is pending findable.
    ///
    /// @return whether there may be more
    static boolean step(Connection connection) throws SQLException {
        return new SearchUpkeep(connection).step();
    }

    private boolean step() throws SQLException {
        List<Head> heads = heads();
        var writer = new SearchWriter(connection);
        for (Head head : heads) {
            writer.add(head.key(), head.id(), entries(head));
            settled(head.key());
        }
        writer.write();
        return heads.size() == BATCH;
    }

    private List<SearchEntry> entries(Head head) throws SQLException {
        BudgetId id = head.id();
        var budget = new Budget(head.department(), id.year(), id.stage(), head.file(),
                TableStore.tables(connection, head.key()), NarrativeStore.text(connection, head.key()));
        return SearchEntries.of(id, budget, TreeStore.tree(connection, head.key(), Hierarchy.FUNCTION),
                TreeStore.tree(connection, head.key(), Hierarchy.ECONOMY));
    }

    private void settled(long budget) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM search_pending WHERE budget_id = ?")) {
            delete.setLong(1, budget);
            delete.executeUpdate();
        }
    }

    private List<Head> heads() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT b.id, department_code, department_name, year, stage, revision, source_file
                FROM search_pending p CROSS JOIN stored_budget b ON b.id = p.budget_id ORDER BY p.budget_id LIMIT ?""")) {
            select.setInt(1, BATCH);
            ResultSet found = select.executeQuery();
            List<Head> heads = new ArrayList<>();
            while (found.next()) {
                var department = new Department(found.getString(2), found.getString(3));
                heads.add(new Head(found.getLong(1), new BudgetId(department.code(), found.getInt(4),
                        Stage.ofLabel(found.getString(5)).orElseThrow(), found.getInt(6)), department,
                        found.getString(7)));
            }
            return heads;
        }
    }
}
