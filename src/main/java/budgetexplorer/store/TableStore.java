package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stated tables of a library's budgets. Thread-safe.
public final class TableStore {
    private final Library library;

    public TableStore(Library library) {
        this.library = library;
    }

    /// A table as stated; empty if the budget's document has none.
    public Optional<BudgetTable> table(BudgetId id, TableKind kind) {
        return library.read(connection -> tables(connection, BudgetStore.key(connection, id),
                "AND number = " + kind.number()).stream().findFirst());
    }

    /// All tables of a budget, in the order of their numbers.
    public List<BudgetTable> tables(BudgetId id) {
        return library.read(connection -> tables(connection, BudgetStore.key(connection, id)));
    }

    /// All tables of a budget, in the order of their numbers.
    static List<BudgetTable> tables(Connection connection, long budget) throws SQLException {
        return tables(connection, budget, "");
    }

    private static List<BudgetTable> tables(Connection connection, long budget, String condition) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT * FROM stated_table WHERE budget_id = ? %s ORDER BY number".formatted(condition))) {
            select.setLong(1, budget);
            ResultSet found = select.executeQuery();
            List<BudgetTable> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(table(connection, TableKind.of(found.getInt("number")).orElseThrow(), found));
            }
            return tables;
        }
    }

    private static BudgetTable table(Connection connection, TableKind kind, ResultSet stated) throws SQLException {
        return new BudgetTable(kind, stated.getString("title"),
                new Source(stated.getString("source_file"), TableJson.strings(stated.getString("sheets"))),
                MoneyUnit.valueOf(stated.getString("money_unit")), TableJson.columns(stated.getString("columns")),
                rows(connection, stated.getLong("id"), stated.getLong("step")),
                TableJson.strings(stated.getString("notes")));
    }

    private static List<Row> rows(Connection connection, long table, long step) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT number, kind, unit_code, cells FROM stated_row WHERE table_id = ? ORDER BY coalesce(place, 0), number")) {
            select.setLong(1, table);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(new Row(RowKind.valueOf(found.getString("kind")), found.getString("unit_code"),
                        found.getInt("number"), TableJson.cells(found.getString("cells"), step)));
            }
        }
        return rows;
    }
}
