package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts that can be found, each once, written within the transaction of its connection. For one use: it remembers
/// what it has seen, and the index gets what is new at the end.
final class SearchTexts {
    private static final String FIND = "SELECT id FROM search_text WHERE hash = ? AND kind = ? AND text = ? AND code = ?";
    private static final String LAST = "SELECT max(id) FROM search_text WHERE id BETWEEN ? AND ?";

    private final Connection connection;
    private final Map<SearchTextKey, Long> known = new HashMap<>();
    private final Map<Long, Long> lastOfRange = new HashMap<>();
    private final SortedMap<Long, String> added = new TreeMap<>();

    SearchTexts(Connection connection) {
        this.connection = connection;
    }

    /// The id of a text, which is added if it is new.
    long id(SearchTextKey key) throws SQLException {
        Long seen = known.get(key);
        long id = seen == null ? find(key) : seen;
        known.put(key, id);
        return id;
    }

    private long find(SearchTextKey key) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setLong(1, key.hash());
            find.setInt(2, key.kind().number());
            find.setString(3, key.text());
            find.setString(4, key.code());
            ResultSet found = find.executeQuery();
            return found.next() ? found.getLong(1) : add(key);
        }
    }

    private long add(SearchTextKey key) throws SQLException {
        Long last = lastOfRange.get(key.first());
        long id = last == null ? next(key) : last + 1;
        lastOfRange.put(key.first(), id);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO search_text (id, kind, hash, code, text) VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setInt(2, key.kind().number());
            insert.setLong(3, key.hash());
            insert.setString(4, key.code());
            insert.setString(5, key.text());
            insert.executeUpdate();
        }
        added.put(id, SearchTokens.of(key.code(), key.text()));
        return id;
    }

    private long next(SearchTextKey key) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST)) {
            last.setLong(1, key.first());
            last.setLong(2, key.last());
            ResultSet found = last.executeQuery();
            long before = found.getLong(1);
            return found.wasNull() ? key.first() : before + 1;
        }
    }

    /// Puts the words of what is new into the index. In the order of the ids: an id below the one before would make
    /// SQLite write out what it has so far.
    void index() throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO search_index (rowid, words) VALUES (?, ?)")) {
            for (Map.Entry<Long, String> text : added.entrySet()) {
                insert.setLong(1, text.getKey());
                insert.setString(2, text.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        added.clear();
    }
}
