package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Writes a budget's stated tables within the transaction of its connection.
final class TableWriter {
    private TableWriter() {}

    /// Writes all tables of a budget, in the place of those that it has.
    static void write(Connection connection, long budget, List<TableForm> tables) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT OR REPLACE INTO stated_tables (budget_id, content) VALUES (?, ?)")) {
            insert.setLong(1, budget);
            insert.setBytes(2, Compression.compressed(TableJson.tables(tables)));
            insert.executeUpdate();
        }
    }
}
