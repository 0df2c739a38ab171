package budgetexplorer.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The departments and years that a library has budgets of, in the order of their codes, without looking at the budgets.
/// Thread-safe.
public final class DepartmentStore {
    private final Library library;

    public DepartmentStore(Library library) {
        this.library = library;
    }

    /// How many departments there are.
    public int count() {
        return number("SELECT count(*) FROM department");
    }

    /// How many departments come before a code.
    public int countBefore(String code) {
        return number("SELECT count(*) FROM department WHERE code < ?", code);
    }

    /// How many departments come behind a code.
    public int countBehind(String code) {
        return number("SELECT count(*) FROM department WHERE code > ?", code);
    }

    /// The years, and how many budgets each has.
    public TreeMap<Integer, Integer> years() {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT year, budgets FROM fiscal_year")) {
                ResultSet found = select.executeQuery();
                var years = new TreeMap<Integer, Integer>();
                while (found.next()) {
                    years.put(found.getInt(1), found.getInt(2));
                }
                return years;
            }
        });
    }

    /// The first departments from a code on, that one included.
    public List<String> from(String code, int limit) {
        return codes("SELECT code FROM department WHERE code >= ? ORDER BY code LIMIT ?", code, limit);
    }

    /// The departments next behind a code, the nearest first.
    public List<String> behind(String code, int limit) {
        return codes("SELECT code FROM department WHERE code > ? ORDER BY code LIMIT ?", code, limit);
    }

    /// The departments next before a code, the nearest first.
    public List<String> before(String code, int limit) {
        return codes("SELECT code FROM department WHERE code < ? ORDER BY code DESC LIMIT ?", code, limit);
    }

    /// The departments next to a code that have a budget of a year: those before it and those behind it, in order, without
    /// its own. Where one side has few, the other has more, up to the limit in all.
    public List<String> nextTo(String code, int year, int limit) {
        List<String> before = ofYear(code, year, limit, "<", "DESC");
        List<String> behind = ofYear(code, year, limit, ">", "ASC");
        int fromBefore = Math.min(before.size(), Math.max(limit / 2, limit - behind.size()));
        List<String> all = new ArrayList<>(before.subList(0, fromBefore).reversed());
        all.addAll(behind.subList(0, Math.min(behind.size(), limit - fromBefore)));
        return all;
    }

    private List<String> ofYear(String code, int year, int limit, String side, String order) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT DISTINCT department_code FROM stored_budget
                    WHERE year = ? AND department_code %s ? AND deleted_at IS NULL
                    ORDER BY department_code %s LIMIT ?""".formatted(side, order))) {
                select.setInt(1, year);
                select.setString(2, code);
                select.setInt(3, limit);
                return codes(select);
            }
        });
    }

    private List<String> codes(String sql, String code, int limit) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, code);
                select.setInt(2, limit);
                return codes(select);
            }
        });
    }

    /// The texts of a query's first column.
    static List<String> codes(PreparedStatement select) throws SQLException {
        ResultSet found = select.executeQuery();
        List<String> codes = new ArrayList<>();
        while (found.next()) {
            codes.add(found.getString(1));
        }
        return codes;
    }

    private int number(String sql, String... arguments) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    select.setString(i + 1, arguments[i]);
                }
                return select.executeQuery().getInt(1);
            }
        });
    }

    /// The first department of all.
    public Optional<String> first() {
        return from("", 1).stream().findFirst();
    }
}
