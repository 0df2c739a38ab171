package budgetexplorer.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What a library holds of its budgets, by their revisions and without the keys of its tables: what they state and all that
/// follows from it.
public final class DerivedRows {
    private static final String BUDGET = "b.department_code || ':' || b.year || ':' || b.stage || '#' || b.revision";
    private static final List<String> QUERIES = List.of("""
            SELECT %s, 'budget', b.department_name, b.source_file, b.fingerprint FROM stored_budget b""", """
            SELECT %s, 'node', n.hierarchy, n.parent, n.ordinal, n.level, n.code, n.name, n.step, n.total, n.basic,
              n.personnel, n.operating, n.project, n.source_table, n.source_row
            FROM tree_node n JOIN stored_budget b ON b.id = n.budget_id""", """
            SELECT %s, 'total', c.hierarchy, c.code, c.step, c.total, c.basic, c.personnel, c.operating, c.project
            FROM code_total c JOIN stored_budget b ON b.id = c.budget_id""", """
            SELECT %s, 'found', t.kind, t.code, t.text, p.smallness, p.age, p.place, p.step
            FROM search_place p JOIN search_text t ON t.id = p.text_id JOIN stored_budget b ON b.id = p.budget_id""",
            """
                    SELECT '', 'name', code, year, name, source FROM classification WHERE %s IS NOT ''""");

    private DerivedRows() {}

    private static final List<String> COMPRESSED = List.of("""
            SELECT %s, 'tables', t.content FROM stated_tables t JOIN stored_budget b ON b.id = t.budget_id""", """
            SELECT %s, 'text', n.text FROM narrative n JOIN stored_budget b ON b.id = n.budget_id""");

    /// Of the library in a file.
    public static List<String> of(Path file) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String query : QUERIES) {
                String words = query.contains("stored_budget") ? BUDGET : "code";
                ResultSet rows = statement.executeQuery(query.formatted(words));
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            for (String query : COMPRESSED) {
                ResultSet rows = statement.executeQuery(query.formatted(BUDGET));
                while (rows.next()) {
                    lines.add(rows.getString(1) + "|" + rows.getString(2) + "|" + Compression.text(rows.getBytes(3)));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String line(ResultSet rows) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(rows.getString(i)));
        }
        return String.join("|", cells);
    }
}
