package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.search.SearchEntry;
import budgetexplorer.model.search.SearchWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes what can be found of a budget within the transaction of its connection. For one use.
final class SearchWriter {
    private static final String FIND = "SELECT id FROM search_text WHERE kind = ? AND text = ? AND code = ?";
    private static final String LAST = "SELECT max(id) FROM search_text WHERE id BETWEEN ? AND ?";

    private final Connection connection;
    private final long budget;
    private final BudgetId id;
    private final Map<SearchTextKey, Long> known = new HashMap<>();
    private final SortedMap<Long, String> added = new TreeMap<>();

    SearchWriter(Connection connection, long budget, BudgetId id) {
        this.connection = connection;
        this.budget = budget;
        this.id = id;
    }

    /// What the primary key of a place consists of, but for the budget.
    private record Place(long text, long smallness, String place) {}

    /// Writes what can be found of the budget, in the place of what could be found before.
    void write(List<SearchEntry> entries) throws SQLException {
        Set<Place> outdated = places();
        writeTexts(entries);
        writeWords();
        writePlaces(entries, outdated);
        remove(outdated);
    }

    private void writeTexts(List<SearchEntry> entries) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement last = connection.prepareStatement(LAST);
                PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO search_text (id, kind, code, text) VALUES (?, ?, ?, ?)")) {
            for (SearchEntry entry : entries) {
                var key = SearchTextKey.of(entry);
                if (!known.containsKey(key)) {
                    known.put(key, text(key, find, last, insert));
                }
            }
        }
    }

    private long text(SearchTextKey key, PreparedStatement find, PreparedStatement last, PreparedStatement insert)
            throws SQLException {
        find.setInt(1, key.kind().number());
        find.setString(2, key.text());
        find.setString(3, key.code());
        try (ResultSet found = find.executeQuery()) {
            if (found.next()) {
                return found.getLong(1);
            }
        }
        long text = next(key, last);
        insert.setLong(1, text);
        insert.setInt(2, key.kind().number());
        insert.setString(3, key.code());
        insert.setString(4, key.text());
        insert.executeUpdate();
        added.put(text, SearchWords.spaced(SearchEntry.title(key.code(), key.text())));
        return text;
    }

    private static long next(SearchTextKey key, PreparedStatement last) throws SQLException {
        last.setLong(1, key.first());
        last.setLong(2, key.last());
        try (ResultSet found = last.executeQuery()) {
            long before = found.getLong(1);
            return found.wasNull() ? key.first() : before + 1;
        }
    }

    /// In the order of the ids: an id below the one before would make SQLite write out what it has so far.
    private void writeWords() throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO search_index (rowid, words) VALUES (?, ?)")) {
            for (Map.Entry<Long, String> text : added.entrySet()) {
                insert.setLong(1, text.getKey());
                insert.setString(2, text.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Set<Place> places() throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT text_id, smallness, place FROM search_place WHERE budget_id = ?")) {
            select.setLong(1, budget);
            ResultSet found = select.executeQuery();
            Set<Place> places = new HashSet<>();
            while (found.next()) {
                places.add(new Place(found.getLong(1), found.getLong(2), found.getString(3)));
            }
            return places;
        }
    }

    private void writePlaces(List<SearchEntry> entries, Set<Place> outdated) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT OR IGNORE INTO search_place (text_id, smallness, age, budget_id, place, step)
                VALUES (?, ?, ?, ?, ?, ?)""")) {
            insert.setInt(3, -id.year());
            insert.setLong(4, budget);
            for (SearchEntry entry : entries) {
                Place place = place(entry);
                if (!outdated.remove(place)) {
                    insert(insert, place, entry.amount() == null ? 0 : entry.amount().step());
                }
            }
            insert.executeBatch();
        }
    }

    private Place place(SearchEntry entry) {
        Money amount = entry.amount();
        long text = known.getOrDefault(SearchTextKey.of(entry), 0L);
        return new Place(text, amount == null ? 0 : -amount.fen(), SearchPlaces.of(entry.link()));
    }

    private static void insert(PreparedStatement insert, Place place, long step) throws SQLException {
        insert.setLong(1, place.text());
        insert.setLong(2, place.smallness());
        insert.setString(5, place.place());
        if (step == 0) {
            insert.setNull(6, Types.BIGINT);
        } else {
            insert.setLong(6, step);
        }
        insert.addBatch();
    }

    private void remove(Set<Place> outdated) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                DELETE FROM search_place
                WHERE text_id = ? AND smallness = ? AND age = ? AND budget_id = ? AND place = ?""")) {
            delete.setInt(3, -id.year());
            delete.setLong(4, budget);
            for (Place place : outdated) {
                delete.setLong(1, place.text());
                delete.setLong(2, place.smallness());
                delete.setString(5, place.place());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
