package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.search.SearchEntries;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.Hierarchy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Makes the budgets of an older library searchable, within the transaction of its connection.
final class SearchFiller {
    private final Connection connection;

    SearchFiller(Connection connection) {
        this.connection = connection;
    }

    private record Head(long key, BudgetId id, Department department, String file) {}

    void fill() throws SQLException {
        for (Head head : heads()) {
            BudgetId id = head.id();
            var budget = new Budget(head.department(), id.year(), id.stage(), head.file(),
                    TableStore.tables(connection, head.key()), NarrativeStore.text(connection, head.key()));
            new SearchWriter(connection, head.key(), id).write(SearchEntries.of(id, budget,
                    TreeStore.tree(connection, head.key(), Hierarchy.FUNCTION),
                    TreeStore.tree(connection, head.key(), Hierarchy.ECONOMY)));
        }
    }

    private List<Head> heads() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id, department_code, department_name, year, stage, revision, source_file FROM budget""")) {
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
