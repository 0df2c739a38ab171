package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What users typed for the texts of budgets: words under keys. Thread-safe.
public final class DisclosureStore {
    private final Library library;

    public DisclosureStore(Library library) {
        this.library = library;
    }

    /// All that was typed for a budget.
    public Map<String, String> inputs(BudgetId id) {
        return library.read(connection -> inputs(connection, BudgetStore.key(connection, id)));
    }

    /// Keeps words under keys; empty ones are forgotten.
    ///
    /// @return what was there before under the same keys, nothing where nothing was; empty if the budget is not there
    public Optional<Map<String, String>> put(BudgetId id, Map<String, String> inputs) {
        return library.write(connection -> {
            long budget = BudgetStore.key(connection, id);
            if (budget < 0) {
                return Optional.empty();
            }
            Map<String, String> known = inputs(connection, budget);
            Map<String, String> before = new TreeMap<>();
            for (Map.Entry<String, String> input : inputs.entrySet()) {
                before.put(input.getKey(), known.getOrDefault(input.getKey(), ""));
                put(connection, budget, input.getKey(), input.getValue());
            }
            return Optional.of(before);
        });
    }

    private static void put(Connection connection, long budget, String key, String value) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(value.isEmpty()
                ? "DELETE FROM disclosure_input WHERE budget_id = ? AND key = ?"
                : "INSERT OR REPLACE INTO disclosure_input (budget_id, key, value) VALUES (?, ?, ?)")) {
            change.setLong(1, budget);
            change.setString(2, key);
            if (!value.isEmpty()) {
                change.setString(3, value);
            }
            change.executeUpdate();
        }
    }

    private static Map<String, String> inputs(Connection connection, long budget) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT key, value FROM disclosure_input WHERE budget_id = ?")) {
            select.setLong(1, budget);
            ResultSet found = select.executeQuery();
            Map<String, String> inputs = new TreeMap<>();
            while (found.next()) {
                inputs.put(found.getString(1), found.getString(2));
            }
            return inputs;
        }
    }
}
