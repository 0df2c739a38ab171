package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Moves tables and texts of a library of version 10 or older to where they are now, as [TableJson] has them and
/// compressed, within the transaction of its connection.
final class TableConversion {
    private static final String TABLES = """
            SELECT b.id, '[' || (
              SELECT group_concat('[' || t.number || ',' || json_quote(t.title) || ',' || json_quote(t.source_file) || ','
                || t.sheets || ',' || json_quote(t.money_unit) || ',' || t.step || ',' || t.columns || ',' || t.notes
                || coalesce((
                  SELECT ',' || group_concat(r.number || ',' || json_quote(r.kind) || ',' || json_quote(r.unit_code)
                    || ',' || r.cells, ',' ORDER BY coalesce(r.place, 0), r.number)
                  FROM stated_row r WHERE r.table_id = t.id), '') || ']', ',' ORDER BY t.number)
              FROM stated_table t WHERE t.budget_id = b.id) || ']' AS content
            FROM stored_budget b WHERE content IS NOT NULL""";
    private static final String TEXTS = "SELECT budget_id, text FROM old_narrative";

    private TableConversion() {}

    static void run(Connection connection) throws SQLException {
        move(connection, TABLES, "INSERT INTO stated_tables (budget_id, content) VALUES (?, ?)");
        move(connection, TEXTS, """
                INSERT INTO narrative (budget_id, source_file, text)
                SELECT budget_id, source_file, ?2 FROM old_narrative WHERE budget_id = ?1""");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE stated_row");
            statement.executeUpdate("DROP TABLE stated_table");
            statement.executeUpdate("DROP TABLE old_narrative");
        }
    }

    private static void move(Connection connection, String from, String to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(from);
                PreparedStatement insert = connection.prepareStatement(to)) {
            ResultSet old = select.executeQuery();
            while (old.next()) {
                insert.setLong(1, old.getLong(1));
                insert.setBytes(2, Compression.compressed(old.getString(2)));
                insert.executeUpdate();
            }
        }
    }
}
