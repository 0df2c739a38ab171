package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The texts of a library's budgets. Thread-safe.
public final class NarrativeStore {
    private final Library library;

    public NarrativeStore(Library library) {
        this.library = library;
    }

    /// A budget's 公开说明, one paragraph a line; empty if no document of it has one.
    public Optional<String> text(BudgetId id) {
        return library.read(connection -> text(connection, BudgetStore.key(connection, id)));
    }

    /// The file that it stands in; empty if no document of the budget has one.
    public Optional<String> file(BudgetId id) {
        return library.read(connection -> {
            try (PreparedStatement select = connection
                    .prepareStatement("SELECT source_file FROM narrative WHERE budget_id = ?")) {
                select.setLong(1, BudgetStore.key(connection, id));
                ResultSet found = select.executeQuery();
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        });
    }

    static Optional<String> text(Connection connection, long budget) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT text FROM narrative WHERE budget_id = ?")) {
            select.setLong(1, budget);
            ResultSet found = select.executeQuery();
            return found.next() ? Optional.of(Compression.text(found.getBytes(1))) : Optional.empty();
        }
    }

    static void write(Connection connection, long budget, String file, String text) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO narrative (budget_id, source_file, text) VALUES (?, ?, ?)")) {
            insert.setLong(1, budget);
            insert.setString(2, file);
            insert.setBytes(3, Compression.compressed(text));
            insert.executeUpdate();
        }
    }
}
