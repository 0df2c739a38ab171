package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.search.SearchEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes what can be found of some budgets within the transaction of its connection. For one use.
final class SearchWriter {
    private static final String ONE = " WHERE text_id = ? AND smallness = ? AND age = ? AND budget_id = ? AND place = ?";

    private final Connection connection;
    private final SearchTexts texts;
    private final List<PlaceOfBudget> added = new ArrayList<>();
    private final List<PlaceOfBudget> outdated = new ArrayList<>();

    SearchWriter(Connection connection) {
        this.connection = connection;
        this.texts = new SearchTexts(connection);
    }

    /// @param step the precision of its amount; 0 without one
    private record PlaceOfBudget(long budget, int year, BudgetPlace place, long step) {}

    /// Takes what can be found of a budget, in the place of what could be found before.
    void add(long budget, BudgetId id, List<SearchEntry> entries) throws SQLException {
        Set<BudgetPlace> before = places(budget);
        Set<BudgetPlace> places = new HashSet<>();
        for (SearchEntry entry : entries) {
            Money amount = entry.amount();
            var place = new BudgetPlace(texts.id(SearchTextKey.of(entry)), amount == null ? 0 : -amount.fen(),
                    SearchPlaces.of(entry.link()));
            if (places.add(place) && !before.remove(place)) {
                added.add(new PlaceOfBudget(budget, id.year(), place, amount == null ? 0 : amount.step()));
            }
        }
        before.forEach(place -> outdated.add(new PlaceOfBudget(budget, id.year(), place, 0)));
        keep(budget, places);
    }

    /// Writes what was added, in the order in which it lies in the file, then removes what is outdated.
    void write() throws SQLException {
        texts.index();
        insertAdded();
        removeOutdated();
    }

    private void insertAdded() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO search_place (text_id, smallness, age, budget_id, place, step) VALUES (?, ?, ?, ?, ?, ?)""")) {
            added.sort(comparing(PlaceOfBudget::place, BudgetPlace.ORDER));
            for (PlaceOfBudget each : added) {
                bind(insert, each);
                if (each.step() == 0) {
                    insert.setNull(6, Types.BIGINT);
                } else {
                    insert.setLong(6, each.step());
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void removeOutdated() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM search_place" + ONE)) {
            for (PlaceOfBudget each : outdated) {
                bind(delete, each);
                delete.executeUpdate();
                removeTextWithoutPlace(each.place().text());
            }
        }
    }

    /// Removes what can be found of a budget that is about to be removed.
    static void forget(Connection connection, long budget, int year) throws SQLException {
        var writer = new SearchWriter(connection);
        writer.places(budget).forEach(place -> writer.outdated.add(new PlaceOfBudget(budget, year, place, 0)));
        writer.removeOutdated();
    }

    private Set<BudgetPlace> places(long budget) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT places FROM searchable_budget WHERE budget_id = ?")) {
            select.setLong(1, budget);
            ResultSet found = select.executeQuery();
            return found.next() ? BudgetPlace.of(found.getBytes(1)) : new HashSet<>();
        }
    }

    private void keep(long budget, Set<BudgetPlace> places) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT OR REPLACE INTO searchable_budget (budget_id, places) VALUES (?, ?)")) {
            insert.setLong(1, budget);
            insert.setBytes(2, Compression.compressed(BudgetPlace.list(places)));
            insert.executeUpdate();
        }
    }

    private void removeTextWithoutPlace(long text) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM search_place WHERE text_id = ? LIMIT 1");
                PreparedStatement index = connection.prepareStatement("DELETE FROM search_index WHERE rowid = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM search_text WHERE id = ?")) {
            select.setLong(1, text);
            if (!select.executeQuery().next()) {
                index.setLong(1, text);
                index.executeUpdate();
                delete.setLong(1, text);
                delete.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement statement, PlaceOfBudget each) throws SQLException {
        statement.setLong(1, each.place().text());
        statement.setLong(2, each.place().smallness());
        statement.setInt(3, -each.year());
        statement.setLong(4, each.budget());
        statement.setString(5, each.place().place());
    }
}
