package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Money;
import budgetexplorer.model.Stage;
import budgetexplorer.model.original.Original;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The budgets of a library. Thread-safe.
public final class BudgetStore {
    private static final String SUMMARY = """
            SELECT b.department_code, b.department_name, b.year, b.stage, b.revision, b.source_file, b.note, t.total,
              t.step
            FROM budget b LEFT JOIN code_total t ON t.budget_id = b.id AND t.hierarchy = 'FUNCTION' AND t.code = ''
            """;
    /// By department, and within it the latest first.
    static final Comparator<BudgetSummary> ORDER = comparing((BudgetSummary budget) -> budget.id().department())
            .thenComparing(budget -> budget.id().year(), Comparator.reverseOrder())
            .thenComparing(budget -> budget.id().stage(), Comparator.reverseOrder())
            .thenComparing(budget -> budget.id().revision(), Comparator.reverseOrder());

    private static final long NO_KEY = -1;

    private final Library library;

    public BudgetStore(Library library) {
        this.library = library;
    }

    /// What became of a budget that was to be stored.
    public record Stored(BudgetId id, Change change) {}

    /// How a budget changed the library.
    public enum Change {
        /// It is a revision of its own.
        ADDED,
        /// It agreed with the latest revision, and gave it what that lacked.
        COMPLETED,
        /// The library had it already.
        NONE
    }

    /// Stores the budgets of a file with their trees: each as the next revision, unless a revision states the very same,
    /// or the latest one agrees with it and can be completed. All or nothing.
    ///
    /// @param trees builds the trees of what becomes of a budget
    /// @return what became of each
    public List<Stored> store(List<Budget> ofFile, Function<Budget, BudgetTrees> trees) {
        return store(ofFile, trees, Optional.empty());
    }

    /// Stores the budgets of a file with their trees, and the file itself for those that came from it. All or nothing.
    ///
    /// @param trees    builds the trees of what becomes of a budget
    /// @param original the file, if its pages are to be looked at
    /// @return what became of each
    public List<Stored> store(List<Budget> ofFile, Function<Budget, BudgetTrees> trees, Optional<Original> original) {
        return library.write(connection -> {
            var writer = new BudgetWriter(connection, trees);
            List<Stored> stored = new ArrayList<>();
            for (Budget budget : ofFile) {
                Stored done = writer.write(budget);
                stored.add(done);
                if (original.isPresent()) {
                    new OriginalWriter(connection).keep(key(connection, done.id()), done.change(), original.get());
                }
            }
            return stored;
        });
    }

    /// All budgets: by department, and within it the latest year, stage and revision first.
    public List<BudgetSummary> list() {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SUMMARY)) {
                return summaries(select.executeQuery());
            }
        });
    }

    /// The budgets of the departments from one code to another, in the same order.
    public List<BudgetSummary> list(String first, String last) {
        return library.read(connection -> {
            try (PreparedStatement select = connection
                    .prepareStatement(SUMMARY + "WHERE b.department_code BETWEEN ? AND ?")) {
                select.setString(1, first);
                select.setString(2, last);
                return summaries(select.executeQuery());
            }
        });
    }

    /// The budgets of some departments, in the order in which these are given, and within each the latest first.
    public List<BudgetSummary> list(Collection<String> departments) {
        return library.read(connection -> {
            List<BudgetSummary> all = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(SUMMARY + "WHERE b.department_code = ?")) {
                for (String department : departments) {
                    select.setString(1, department);
                    all.addAll(summaries(select.executeQuery()));
                }
            }
            return all;
        });
    }

    /// The budget that a reference names; the latest where it leaves stage or revision open.
    public Optional<BudgetSummary> find(BudgetReference reference) {
        return library.read(connection -> {
            try (PreparedStatement select = connection
                    .prepareStatement(SUMMARY + "WHERE b.department_code = ? AND b.year = ?")) {
                select.setString(1, reference.department());
                select.setInt(2, reference.year());
                return summaries(select.executeQuery()).stream().filter(budget -> isMeant(reference, budget.id()))
                        .findFirst();
            }
        });
    }

    private static boolean isMeant(BudgetReference reference, BudgetId id) {
        return reference.stage().stream().allMatch(stage -> stage == id.stage())
                && reference.revision().stream().allMatch(revision -> revision == id.revision());
    }

    private static List<BudgetSummary> summaries(ResultSet rows) throws SQLException {
        List<BudgetSummary> summaries = new ArrayList<>();
        while (rows.next()) {
            summaries.add(summary(rows));
        }
        summaries.sort(ORDER);
        return summaries;
    }

    static BudgetSummary summary(ResultSet row) throws SQLException {
        var department = new Department(row.getString("department_code"), row.getString("department_name"));
        var id = new BudgetId(department.code(), row.getInt("year"),
                Stage.ofLabel(row.getString("stage")).orElseThrow(), row.getInt("revision"));
        return new BudgetSummary(id, department, money(row, "total"), row.getString("source_file"),
                row.getString("note"));
    }

    /// An amount of a row that has its precision in the column `step`.
    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long fen = row.getLong(column);
        return row.wasNull() ? null : new Money(fen, row.getLong("step"));
    }

    /// The key of a budget in the other tables. One that has been deleted, perhaps a moment ago in another window, has
    /// the key of nothing.
    static long key(Connection connection, BudgetId id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id FROM budget WHERE department_code = ? AND year = ? AND stage = ? AND revision = ?""")) {
            select.setString(1, id.department());
            select.setInt(2, id.year());
            select.setString(3, id.stage().label());
            select.setInt(4, id.revision());
            ResultSet found = select.executeQuery();
            return found.next() ? found.getLong(1) : NO_KEY;
        }
    }
}
