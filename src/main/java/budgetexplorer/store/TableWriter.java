package budgetexplorer.store;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a budget's stated tables within the transaction of its connection.
final class TableWriter {
    private final Connection connection;
    private final long budget;

    TableWriter(Connection connection, long budget) {
        this.connection = connection;
        this.budget = budget;
    }

    void write(List<TableForm> tables) throws SQLException {
        for (TableForm form : tables) {
            writeRows(insert(form), form);
        }
    }

    private long insert(TableForm form) throws SQLException {
        BudgetTable table = form.table();
        try (PreparedStatement insert = connection.prepareStatement(
                """
                        INSERT INTO stated_table (budget_id, number, title, source_file, sheets, money_unit, step, columns, notes,
                          row_count, meaning)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")) {
            insert.setLong(1, budget);
            insert.setInt(2, table.kind().number());
            insert.setString(3, table.title());
            insert.setString(4, table.source().file());
            insert.setString(5, TableJson.strings(table.source().sheets()));
            insert.setString(6, table.unit().name());
            insert.setLong(7, step(table));
            insert.setString(8, TableJson.columns(table.columns()));
            insert.setString(9, TableJson.strings(table.notes()));
            insert.setInt(10, table.rows().size());
            insert.setString(11, form.meaning());
            return insert.executeQuery().getLong(1);
        }
    }

    /// All amounts of a table are stated with one precision.
    private static long step(BudgetTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell instanceof Cell.Amount(Money money) ? money.step() : 0).filter(step -> step > 0)
                .findFirst().orElse(table.unit().fen());
    }

    private void writeRows(long table, TableForm form) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                        INSERT INTO stated_row (table_id, number, kind, unit_code, cells, place) VALUES (?, ?, ?, ?, ?, ?)""")) {
            boolean isInOrder = isInOrder(form.table().rows());
            for (int i = 0; i < form.cells().size(); i++) {
                Row row = form.table().rows().get(i);
                insert.setLong(1, table);
                insert.setInt(2, row.number());
                insert.setString(3, row.kind().name());
                insert.setString(4, row.unit());
                insert.setString(5, form.cells().get(i));
                insert.setObject(6, isInOrder ? null : i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Whether the numbers of the rows tell their order: those of a document do.
    private static boolean isInOrder(List<Row> rows) {
        return IntStream.range(1, rows.size()).allMatch(i -> rows.get(i - 1).number() < rows.get(i).number());
    }
}
