package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Stage;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Departments' totals by code. Thread-safe.
public final class TotalStore {
    private final Library library;

    public TotalStore(Library library) {
        this.library = library;
    }

    /// What a budget's department spends under each code of a level, in the order of the codes.
    public SequencedMap<String, Amounts> totals(BudgetId id, Hierarchy hierarchy, CodeLevel level) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT code, step, total, basic, personnel, operating, project FROM code_total
                    WHERE budget_id = ? AND hierarchy = ? AND length(code) = ?""")) {
                select.setLong(1, BudgetStore.key(connection, id));
                select.setString(2, hierarchy.name());
                select.setInt(3, level.digits());
                ResultSet rows = select.executeQuery();
                var totals = new TreeMap<String, Amounts>();
                while (rows.next()) {
                    totals.put(rows.getString(1), AmountColumns.read(rows, 2));
                }
                return totals;
            }
        });
    }

    /// The departments' own amounts of all budgets of a year of the departments from one code to another.
    public Map<BudgetId, Amounts> ofYear(int year, Hierarchy hierarchy, String first, String last) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT b.department_code, b.stage, b.revision, t.step, t.total, t.basic, t.personnel, t.operating, t.project
                    FROM budget b
                    JOIN code_total t ON t.budget_id = b.id AND t.hierarchy = ? AND t.code = ''
                    WHERE b.year = ? AND b.department_code BETWEEN ? AND ?""")) {
                select.setString(1, hierarchy.name());
                select.setInt(2, year);
                select.setString(3, first);
                select.setString(4, last);
                ResultSet rows = select.executeQuery();
                var totals = new HashMap<BudgetId, Amounts>();
                while (rows.next()) {
                    totals.put(new BudgetId(rows.getString(1), year, Stage.ofLabel(rows.getString(2)).orElseThrow(),
                            rows.getInt(3)), AmountColumns.read(rows, 4));
                }
                return totals;
            }
        });
    }

    /// A department's own amounts; absent ones if no table states them.
    public Amounts total(BudgetId id, Hierarchy hierarchy) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT step, total, basic, personnel, operating, project FROM code_total
                    WHERE budget_id = ? AND hierarchy = ? AND code = ''""")) {
                select.setLong(1, BudgetStore.key(connection, id));
                select.setString(2, hierarchy.name());
                ResultSet found = select.executeQuery();
                return found.next() ? AmountColumns.read(found, 1) : Amounts.ofTotal(null);
            }
        });
    }
}
