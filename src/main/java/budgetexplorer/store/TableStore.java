package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The stated tables of a library's budgets. Thread-safe.
public final class TableStore {
    private final Library library;

    public TableStore(Library library) {
        this.library = library;
    }

    /// A table as stated; empty if the budget's document has none.
    public Optional<BudgetTable> table(BudgetId id, TableKind kind) {
        return tables(id).stream().filter(table -> table.kind() == kind).findFirst();
    }

    /// All tables of a budget, in the order of their numbers.
    public List<BudgetTable> tables(BudgetId id) {
        return library.read(connection -> tables(connection, BudgetStore.key(connection, id)));
    }

    /// All tables of a budget, in the order of their numbers.
    static List<BudgetTable> tables(Connection connection, long budget) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT content FROM stated_tables WHERE budget_id = ?")) {
            select.setLong(1, budget);
            ResultSet found = select.executeQuery();
            return found.next() ? TableJson.tables(Compression.utf8(found.getBytes(1))) : List.of();
        }
    }
}
