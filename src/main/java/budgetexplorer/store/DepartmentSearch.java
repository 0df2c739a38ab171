package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.Stage;
import budgetexplorer.model.search.BudgetWish;
import budgetexplorer.model.search.SearchKind;
import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.model.search.SearchWords.Word;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds the departments whose budgets a user wants to see. What it looks at is bounded however many there are. Thread-safe.
public final class DepartmentSearch {
    /// So many budgets with notes are looked at.
    private static final int NOTED = 1_000;

    private final Library library;

    public DepartmentSearch(Library library) {
        this.library = library;
    }

    /// The codes of departments that have a budget as is wanted: those whose code or name is what was typed first, then
    /// those that begin so, then by code.
    public List<String> find(BudgetWish wish, int limit) {
        new SearchStore(library).update();
        return library.read(connection -> wish.words().isEmpty()
                ? anyDepartment(connection, wish, limit)
                : new Hits(connection, wish, limit).best());
    }

    private static List<String> anyDepartment(Connection connection, BudgetWish wish, int limit) throws SQLException {
        if (wish.year().isEmpty() && wish.stages().isEmpty()) {
            return codes(connection, "SELECT code FROM department ORDER BY code LIMIT ?", List.of(limit));
        }
        return codes(connection, """
                SELECT DISTINCT department_code FROM stored_budget WHERE deleted_at IS NULL %s
                ORDER BY department_code LIMIT ?""".formatted(restriction(wish)), List.of(limit));
    }

    /// A year and the labels of stages are safe within SQL.
    private static String restriction(BudgetWish wish) {
        String year = wish.year().isPresent() ? "AND year = " + wish.year().getAsInt() : "";
        String stages = wish.stages().isEmpty()
                ? ""
                : wish.stages().stream().map(Stage::label).sorted()
                        .collect(Collectors.joining("', '", " AND stage IN ('", "')"));
        return year + stages;
    }

    private static List<String> codes(Connection connection, String sql, List<Object> arguments) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, arguments);
            return DepartmentStore.codes(select);
        }
    }

    private static void bind(PreparedStatement select, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            select.setObject(i + 1, arguments.get(i));
        }
    }

    /// What fits, with how well it does. For one use.
    private static final class Hits {
        private final Connection connection;
        private final SearchQuery words;
        private final int limit;
        private final String hasBudget;
        private final Map<String, Integer> distances = new LinkedHashMap<>();

        private Hits(Connection connection, BudgetWish wish, int limit) {
            this.connection = connection;
            this.words = wish.words();
            this.limit = limit;
            this.hasBudget = """
                    EXISTS (SELECT 1 FROM stored_budget b WHERE b.department_code = %%s AND b.deleted_at IS NULL %s)
                    """.formatted(restriction(wish));
        }

        private List<String> best() throws SQLException {
            addByCode();
            addByName();
            addRenamed();
            addNoted();
            return distances.entrySet().stream()
                    .sorted(comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey).limit(limit).toList();
        }

        private void add(String code, String name) {
            distances.merge(code, words.distance(code, name), Math::min);
        }

        /// Codes that begin with the one word that was typed.
        private void addByCode() throws SQLException {
            if (words.phrases().size() == 1 && isBeginning(words.phrases().getFirst())) {
                String beginning = words.phrases().getFirst().getFirst().word();
                codes(connection, "SELECT code FROM department d WHERE code >= ? AND code < ? AND "
                        + hasBudget.formatted("d.code") + " ORDER BY code LIMIT ?",
                        List.of(beginning, beyond(beginning), limit)).forEach(code -> add(code, ""));
            }
        }

        /// One letter or digit begins too many words to go through them all: it is taken for the beginning of the code.
        private void addByName() throws SQLException {
            List<List<Word>> indexed = words.phrases().stream()
                    .filter(phrase -> !isBeginning(phrase) || phrase.getFirst().word().length() > 1).toList();
            if (indexed.isEmpty()) {
                return;
            }
            List<Object> arguments = new ArrayList<>(List.of(SearchTokens.match(new SearchQuery(indexed)),
                    SearchTextKey.first(SearchKind.DEPARTMENT), SearchTextKey.last(SearchKind.DEPARTMENT)));
            StringBuilder codes = new StringBuilder();
            for (List<Word> phrase : words.phrases()) {
                if (!indexed.contains(phrase)) {
                    codes.append(" AND t.code >= ? AND t.code < ?");
                    arguments.add(phrase.getFirst().word());
                    arguments.add(beyond(phrase.getFirst().word()));
                }
            }
            arguments.add(limit);
            addAll("""
                    SELECT t.code, t.text FROM search_index i CROSS JOIN search_text t ON t.id = i.rowid
                    WHERE i.search_index MATCH ? AND i.rowid BETWEEN ? AND ? %s AND %s
                    ORDER BY i.rowid LIMIT ?""".formatted(codes, hasBudget.formatted("t.code")), arguments);
        }

        private static boolean isBeginning(List<Word> phrase) {
            return phrase.size() == 1 && phrase.getFirst().isOpen();
        }

        private static String beyond(String beginning) {
            return beginning + Character.toString(Character.MAX_CODE_POINT);
        }

        private void addRenamed() throws SQLException {
            addFitting("SELECT code, name, '' FROM renamed_department WHERE " + hasBudget.formatted("code"), List.of());
        }

        private void addNoted() throws SQLException {
            addFitting("""
                    SELECT department_code, department_name, note FROM named_budget n
                    WHERE note <> '' AND deleted_at IS NULL AND %s LIMIT ?"""
                    .formatted(hasBudget.formatted("n.department_code")), List.of(NOTED));
        }

        private void addAll(String sql, List<Object> arguments) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                bind(select, arguments);
                ResultSet found = select.executeQuery();
                while (found.next()) {
                    add(found.getString(1), found.getString(2));
                }
            }
        }

        private void addFitting(String sql, List<Object> arguments) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                bind(select, arguments);
                ResultSet found = select.executeQuery();
                while (found.next()) {
                    if (words.isIn(String.join(" ", found.getString(1), found.getString(2), found.getString(3)))) {
                        add(found.getString(1), found.getString(2));
                    }
                }
            }
        }
    }
}
