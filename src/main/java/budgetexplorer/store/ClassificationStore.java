package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The names of codes that a library knows: those shipped and those learned from the budgets in it. Thread-safe.
public final class ClassificationStore implements ClassificationNames {
    private final Library library;

    public ClassificationStore(Library library) {
        this.library = library;
    }

    /// The name of the year, else of the nearest year before it, else of the nearest after.
    @Override
    public Optional<String> name(FunctionCode code, int year) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT name FROM classification WHERE code = ?
                    ORDER BY year > ?, abs(year - ?) LIMIT 1""")) {
                select.setString(1, code.digits());
                select.setInt(2, year);
                select.setInt(3, year);
                ResultSet found = select.executeQuery();
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        });
    }

    /// The 项 that have a name, with that of the year or the nearest as in [#name(FunctionCode, int)].
    public SortedMap<FunctionCode, String> items(int year) {
        return library.read(connection -> {
            SortedMap<FunctionCode, String> items = new TreeMap<>();
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT code, name FROM classification WHERE length(code) = 7
                    ORDER BY year > ?, abs(year - ?)""")) {
                select.setInt(1, year);
                select.setInt(2, year);
                ResultSet found = select.executeQuery();
                while (found.next()) {
                    items.putIfAbsent(new FunctionCode(found.getString(1)), found.getString(2));
                }
                return items;
            }
        });
    }

    /// Takes over the names that a budget gives its codes, where the year has none yet.
    static void learn(Connection connection, Budget budget, BudgetId source) throws SQLException {
        Optional<BudgetTable> expenditure = budget.table(TableKind.EXPENDITURE);
        if (expenditure.isEmpty()) {
            return;
        }
        BudgetTable table = expenditure.get();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO classification (code, year, name, source) VALUES (?, ?, ?, ?)")) {
            for (Row row : table.rows(RowKind.ITEM).toList()) {
                insert.setString(1, table.text(row, Field.ITEM_CODE));
                insert.setInt(2, budget.year());
                insert.setString(3, table.text(row, Field.NAME));
                insert.setString(4, source.reference());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Forgets the names that were learned from a budget.
    static void forget(Connection connection, BudgetId source) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM classification WHERE source = ?")) {
            delete.setString(1, source.reference());
            delete.executeUpdate();
        }
    }
}
