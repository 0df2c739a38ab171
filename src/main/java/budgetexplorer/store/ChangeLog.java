package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// The log of what was changed in edited drafts, within the transaction of its connection.
final class ChangeLog {
    private final Connection connection;

    ChangeLog(Connection connection) {
        this.connection = connection;
    }

    /// Adds a change, under its number if it has one.
    Change add(long draft, Change change) throws SQLException {
        long id = insert(draft, change);
        for (int ordinal = 0; ordinal < change.alterations().size(); ordinal++) {
            insert(id, ordinal, change.alterations().get(ordinal));
        }
        return change.withId(id);
    }

    private long insert(long draft, Change change) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO draft_change (id, budget_id, made_at, author, reason, reverts) VALUES (?, ?, ?, ?, ?, ?)
                RETURNING id""")) {
            insert.setObject(1, change.id() == Change.NEW ? null : change.id());
            insert.setLong(2, draft);
            insert.setString(3, change.made().toString());
            insert.setString(4, change.author());
            insert.setString(5, change.reason());
            insert.setObject(6, change.reverts().isPresent() ? change.reverts().getAsLong() : null);
            return insert.executeQuery().getLong(1);
        }
    }

    private void insert(long change, int ordinal, Alteration alteration) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                        INSERT INTO alteration (change_id, ordinal, table_number, row, kind, origin, target, before, after, unit_code)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, change);
            insert.setInt(2, ordinal);
            insert.setInt(3, alteration.table().number());
            insert.setInt(4, alteration.row());
            switch (alteration) {
                case Alteration.CellSet(_, _, var column, var before, var after) -> {
                    bind(insert, "SET", column, 0);
                    insert.setString(8, AlterationJson.cells(List.of(before)));
                    insert.setString(9, AlterationJson.cells(List.of(after)));
                }
                case Alteration.RowAdded(_, var row, var behind) -> bind(insert, "ADD", behind, row);
                case Alteration.RowRemoved(_, var row, var behind) -> bind(insert, "REMOVE", behind, row);
                case Alteration.RowMoved(_, _, var from, var to) -> {
                    bind(insert, "MOVE", from, to);
                    insert.setString(8, "");
                    insert.setString(9, "");
                }
            }
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, String kind, int origin, int target) throws SQLException {
        insert.setString(5, kind);
        insert.setInt(6, origin);
        insert.setInt(7, target);
    }

    private static void bind(PreparedStatement insert, String kind, int behind, Row row) throws SQLException {
        bind(insert, kind, 0, behind);
        insert.setString(8, row.kind().name());
        insert.setString(9, AlterationJson.cells(row.cells()));
        insert.setString(10, row.unit());
    }

    /// Removes a change.
    ///
    /// @return whether it was there
    boolean remove(long change) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM draft_change WHERE id = ?")) {
            delete.setLong(1, change);
            return delete.executeUpdate() > 0;
        }
    }

    /// The changes of a draft, in the order in which they were made.
    List<Change> changes(long draft, BudgetId id) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT * FROM draft_change WHERE budget_id = ? ORDER BY id")) {
            select.setLong(1, draft);
            ResultSet found = select.executeQuery();
            List<Change> changes = new ArrayList<>();
            while (found.next()) {
                long reverts = found.getLong("reverts");
                changes.add(new Change(found.getLong("id"), id, Instant.parse(found.getString("made_at")),
                        found.getString("author"), found.getString("reason"),
                        reverts == Change.NEW ? OptionalLong.empty() : OptionalLong.of(reverts),
                        alterations(found.getLong("id"))));
            }
            return changes;
        }
    }

    private List<Alteration> alterations(long change) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT * FROM alteration WHERE change_id = ? ORDER BY ordinal")) {
            select.setLong(1, change);
            ResultSet found = select.executeQuery();
            List<Alteration> alterations = new ArrayList<>();
            while (found.next()) {
                alterations.add(alteration(found));
            }
            return alterations;
        }
    }

    private static Alteration alteration(ResultSet found) throws SQLException {
        TableKind table = TableKind.of(found.getInt("table_number")).orElseThrow();
        int row = found.getInt("row");
        int origin = found.getInt("origin");
        int target = found.getInt("target");
        return switch (found.getString("kind")) {
            case "SET" -> new Alteration.CellSet(table, row, origin, cell(found, "before"), cell(found, "after"));
            case "ADD" -> new Alteration.RowAdded(table, row(found, row), target);
            case "REMOVE" -> new Alteration.RowRemoved(table, row(found, row), target);
            default -> new Alteration.RowMoved(table, row, origin, target);
        };
    }

    private static Cell cell(ResultSet found, String column) throws SQLException {
        return AlterationJson.cells(found.getString(column)).getFirst();
    }

    private static Row row(ResultSet found, int number) throws SQLException {
        return new Row(RowKind.valueOf(found.getString("before")), found.getString("unit_code"), number,
                AlterationJson.cells(found.getString("after")));
    }
}
