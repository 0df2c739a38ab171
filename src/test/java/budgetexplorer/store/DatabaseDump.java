package budgetexplorer.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// All rows of all tables of a library's file, as text.
public final class DatabaseDump {
    private DatabaseDump() {}

    /// The rows by table.
    public static SequencedMap<String, List<String>> of(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var dump = new TreeMap<String, List<String>>();
            for (String table : rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                dump.put(table, rows(connection, "SELECT * FROM \"" + table + "\""));
            }
            return dump;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines.stream().sorted().toList();
    }
}
