package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.Stage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which departments of a library spend most or least. Reads the totals in the order of their amounts, as far as is needed.
/// Thread-safe.
public final class RankingStore {
    /// Of a year with no more budgets than this all are looked at: among those of all years they would be rare.
    private static final int FEW = 2_000;
    static final String BY_AMOUNT = """
            SELECT b.department_code, b.stage, b.revision FROM code_total t CROSS JOIN stored_budget b ON b.id = t.budget_id
            WHERE t.hierarchy = 'FUNCTION' AND t.code = '' AND t.total IS NOT NULL
            AND b.year = ? AND b.deleted_at IS NULL ORDER BY t.total""";
    static final String OF_YEAR = """
            SELECT b.department_code, b.stage, b.revision FROM stored_budget b CROSS JOIN code_total t ON t.budget_id = b.id
            WHERE t.hierarchy = 'FUNCTION' AND t.code = '' AND t.total IS NOT NULL
            AND b.year = ? AND b.deleted_at IS NULL ORDER BY t.total""";

    private final Library library;

    public RankingStore(Library library) {
        this.library = library;
    }

    private record Draft(Stage stage, int revision) {
        private static Draft of(ResultSet row) throws SQLException {
            return new Draft(Stage.ofLabel(row.getString("stage")).orElseThrow(), row.getInt("revision"));
        }
    }

    /// The departments whose latest budgets of a year have the largest or smallest totals, in this order; those that state
    /// no total are left out.
    public List<String> departments(int year, boolean largestFirst, int limit) {
        return library.read(connection -> {
            String sql = (isRare(connection, year) ? OF_YEAR : BY_AMOUNT) + (largestFirst ? " DESC" : " ASC");
            List<String> departments = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(1, year);
                ResultSet found = select.executeQuery();
                while (departments.size() < limit && found.next()) {
                    String department = found.getString(1);
                    if (latest(connection, department, year).equals(Optional.of(Draft.of(found)))) {
                        departments.add(department);
                    }
                }
            }
            return departments;
        });
    }

    private static boolean isRare(Connection connection, int year) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT coalesce(sum(budgets), 0) FROM fiscal_year WHERE year = ?")) {
            select.setInt(1, year);
            return select.executeQuery().getInt(1) <= FEW;
        }
    }

    private static Optional<Draft> latest(Connection connection, String department, int year) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT stage, revision FROM budget WHERE department_code = ? AND year = ?")) {
            select.setString(1, department);
            select.setInt(2, year);
            ResultSet found = select.executeQuery();
            List<Draft> drafts = new ArrayList<>();
            while (found.next()) {
                drafts.add(Draft.of(found));
            }
            return drafts.stream().max(comparing(Draft::stage).thenComparingInt(Draft::revision));
        }
    }
}
