package budgetexplorer.store;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.Stage;
import budgetexplorer.model.search.Hit;
import budgetexplorer.model.search.HitGroup;
import budgetexplorer.model.search.SearchEntry;
import budgetexplorer.model.search.SearchKind;
import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.model.search.SearchWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Finds texts in a library. What it looks at is bounded however much there is: the shortest of the texts that fit, those
/// that begin with what is looked for, and of each text a few places. Thread-safe.
public final class SearchStore {
    /// How many names are looked at for the best; of sentences no more than are wanted.
    private static final int NAMES = 200;
    private static final int BEGINNINGS = 50;
    /// Of one text, found in many budgets, no more than this part of what is wanted.
    private static final int PART_OF_ONE = 2;

    static final String TEXTS = """
            SELECT t.id, t.code, t.text FROM search_index i CROSS JOIN search_text t ON t.id = i.rowid
            WHERE i.search_index MATCH ? AND i.rowid BETWEEN ? AND ? ORDER BY i.rowid LIMIT ?""";
    static final String TEXTS_FROM_THEIR_BEGINNING = """
            SELECT id, code, text FROM search_text
            WHERE kind = ? AND text >= ? AND text < ? AND kind IN (1, 2, 3, 4, 5) LIMIT ?""";
    static final String PLACES = """
            SELECT p.smallness, p.step, p.place, b.department_code, b.department_name, b.year, b.stage, b.revision
            FROM search_place p CROSS JOIN budget b ON b.id = p.budget_id
            WHERE p.text_id = ? ORDER BY p.smallness, p.age LIMIT ?""";
    static final String COUNT = """
            SELECT count(*) FROM (SELECT 1 FROM search_index i CROSS JOIN search_place p ON p.text_id = i.rowid
            CROSS JOIN budget b ON b.id = p.budget_id
            WHERE i.search_index MATCH ? AND i.rowid BETWEEN ? AND ? LIMIT ?)""";

    private final Library library;

    public SearchStore(Library library) {
        this.library = library;
    }

    /// A text that fits.
    private record Text(long id, String code, String text, int distance) {
        private static final Comparator<Text> BEST_FIRST = comparingInt(Text::distance).thenComparingLong(Text::id);

        /// Texts of one length are equally good.
        private long rank() {
            return ((long) distance << Integer.SIZE) + (id >> SearchTextKey.LENGTH_AT);
        }
    }

    private record Found(Text text, Hit hit) {
        private static final Comparator<Found> BEST_FIRST = comparingLong((Found found) -> found.text.rank())
                .thenComparingLong(found -> smallness(found.hit))
                .thenComparingInt(found -> -found.hit.budget().year());

        private static long smallness(Hit hit) {
            return hit.amount() == null ? Long.MAX_VALUE : -hit.amount().fen();
        }
    }

    /// The best of what fits of one kind, among what [#update()] has made findable: the very text first, then what begins so, then the shorter texts; among texts of
    /// one length the larger amounts, then the later years.
    ///
    /// @param query not empty
    /// @param limit how many are wanted
    public HitGroup find(SearchQuery query, SearchKind kind, int limit) {
        return library.read(connection -> {
            List<Text> texts = texts(connection, query, kind, limit);
            List<Found> found = new ArrayList<>();
            int ofOne = Math.max(1, limit / PART_OF_ONE);
            for (Text text : texts) {
                if (found.size() < 2 * limit) {
                    found.addAll(places(connection, query, kind, text, texts.size() == 1 ? limit : ofOne));
                }
            }
            List<Hit> best = found.stream().sorted(Found.BEST_FIRST).limit(limit).map(Found::hit).toList();
            int all = best.isEmpty() ? 0 : count(connection, query, kind);
            return new HitGroup(kind, best, Math.max(0, all - best.size()));
        });
    }

    /// Makes everything findable that was stored or changed before.
    public void update() {
        if (library.read(SearchUpkeep::isPending)) {
            while (library.write(SearchUpkeep::step)) {
                // a transaction each, so that others can write between them
            }
        }
    }

    private static List<Text> texts(Connection connection, SearchQuery query, SearchKind kind, int limit)
            throws SQLException {
        SequencedSet<Text> texts = new LinkedHashSet<>();
        int most = kind.isName() ? Math.max(NAMES, limit) : limit;
        try (PreparedStatement select = connection.prepareStatement(TEXTS)) {
            bind(select, query, kind, most);
            read(select, query, texts);
        }
        if (kind.isName() && texts.size() == most && query.phrases().size() == 1) {
            addBeginnings(connection, query, kind, texts);
        }
        return texts.stream().sorted(Text.BEST_FIRST).toList();
    }

    /// A long name that begins with what is looked for may not be among the shortest.
    private static void addBeginnings(Connection connection, SearchQuery query, SearchKind kind,
            SequencedSet<Text> texts) throws SQLException {
        String beginning = String.join("", query.phrases().getFirst().stream().map(SearchWords.Word::word).toList());
        try (PreparedStatement select = connection.prepareStatement(TEXTS_FROM_THEIR_BEGINNING)) {
            select.setInt(1, kind.number());
            select.setString(2, beginning);
            select.setString(3, beginning + Character.toString(Character.MAX_CODE_POINT));
            select.setInt(4, BEGINNINGS);
            read(select, query, texts);
        }
    }

    private static void read(PreparedStatement select, SearchQuery query, SequencedSet<Text> texts)
            throws SQLException {
        ResultSet found = select.executeQuery();
        while (found.next()) {
            String code = found.getString(2);
            String text = found.getString(3);
            texts.add(new Text(found.getLong(1), code, text, query.distance(code, text)));
        }
    }

    private static List<Found> places(Connection connection, SearchQuery query, SearchKind kind, Text text, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PLACES)) {
            select.setLong(1, text.id());
            select.setInt(2, limit);
            ResultSet found = select.executeQuery();
            String title = SearchEntry.title(text.code(), text.text());
            List<Found> places = new ArrayList<>();
            while (found.next()) {
                var budget = new BudgetId(found.getString(4), found.getInt(6),
                        Stage.ofLabel(found.getString(7)).orElseThrow(), found.getInt(8));
                long step = found.getLong(2);
                Money amount = found.wasNull() ? null : new Money(-found.getLong(1), step);
                places.add(new Found(text, new Hit(kind, budget, found.getString(5), title, query.spans(title), amount,
                        SearchPlaces.link(budget, found.getString(3)))));
            }
            return places;
        }
    }

    private static int count(Connection connection, SearchQuery query, SearchKind kind) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            bind(select, query, kind, HitGroup.MOST_COUNTED);
            return select.executeQuery().getInt(1);
        }
    }

    private static void bind(PreparedStatement select, SearchQuery query, SearchKind kind, int limit)
            throws SQLException {
        select.setString(1, SearchTokens.match(query));
        select.setLong(2, SearchTextKey.first(kind));
        select.setLong(3, SearchTextKey.last(kind));
        select.setInt(4, limit);
    }
}
