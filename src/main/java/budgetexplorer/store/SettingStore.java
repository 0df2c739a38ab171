package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// What users settle for a whole library: texts under keys. Thread-safe.
public final class SettingStore {
    private final Library library;

    public SettingStore(Library library) {
        this.library = library;
    }

    /// All settings whose keys begin so.
    public Map<String, String> settings(String prefix) {
        return library.read(connection -> settings(connection, prefix));
    }

    /// Replaces all settings whose keys begin so.
    ///
    /// @return what they were before
    public Map<String, String> replace(String prefix, Map<String, String> settings) {
        return library.write(connection -> {
            Map<String, String> before = settings(connection, prefix);
            for (String key : before.keySet()) {
                update(connection, "DELETE FROM library_setting WHERE key = ?", key);
            }
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                update(connection, "INSERT INTO library_setting (key, value) VALUES (?, ?)", setting.getKey(),
                        setting.getValue());
            }
            return before;
        });
    }

    private static Map<String, String> settings(Connection connection, String prefix) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT key, value FROM library_setting WHERE substr(key, 1, ?) = ?")) {
            select.setInt(1, prefix.length());
            select.setString(2, prefix);
            ResultSet found = select.executeQuery();
            Map<String, String> settings = new TreeMap<>();
            while (found.next()) {
                settings.put(found.getString(1), found.getString(2));
            }
            return settings;
        }
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                update.setString(place + 1, values[place]);
            }
            update.executeUpdate();
        }
    }
}
