package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.store.BudgetStore.Change;
import budgetexplorer.store.BudgetStore.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes a budget within the transaction of its connection.
final class BudgetWriter {
    private final Connection connection;
    private final Function<Budget, BudgetTrees> trees;

    BudgetWriter(Connection connection, Function<Budget, BudgetTrees> trees) {
        this.connection = connection;
        this.trees = trees;
    }

    Stored write(Budget budget) throws SQLException {
        List<TableForm> tables = TableForm.of(budget.tables());
        String fingerprint = Fingerprint.of(budget, tables);
        Optional<BudgetId> same = findSame(budget, fingerprint);
        if (same.isPresent()) {
            return new Stored(same.get(), Change.NONE);
        }
        Optional<Stored> agreeing = agreeing(budget);
        if (agreeing.isPresent()) {
            return agreeing.get();
        }
        // a deleted revision keeps its number, under which it can be restored
        BudgetId id = id(budget, revisions(budget, "stored_budget").stream().findFirst().orElse(0) + 1);
        add(id, budget, tables);
        return new Stored(id, Change.ADDED);
    }

    /// The latest revision, if it agrees with the budget. A draft that was edited here may hide the document before it,
    /// but is never completed itself: what is changed here comes from those who change it alone.
    private Optional<Stored> agreeing(Budget budget) throws SQLException {
        for (int revision : revisions(budget, "budget")) {
            BudgetId id = id(budget, revision);
            boolean isEdited = DraftStore.isEdited(connection, BudgetStore.key(connection, id));
            Optional<Change> change = complete(id, budget, !isEdited);
            if (change.isPresent() || !isEdited) {
                return change.map(done -> new Stored(id, done));
            }
        }
        return Optional.empty();
    }

    /// Writes a budget as a revision of its own.
    ///
    /// @return its key
    long add(BudgetId id, Budget budget) throws SQLException {
        return add(id, budget, TableForm.of(budget.tables()));
    }

    private long add(BudgetId id, Budget budget, List<TableForm> tables) throws SQLException {
        long key = insert(id, budget, Fingerprint.of(budget, tables));
        writeTables(key, id, budget, tables);
        writeNarrative(key, budget);
        writeDerived(key, budget);
        return key;
    }

    /// Writes a budget in the place of what is stored of it, whose text is the same.
    void rewrite(long key, BudgetId id, Budget budget) throws SQLException {
        List<TableForm> tables = TableForm.of(budget.tables());
        writeTables(key, id, budget, tables);
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE stored_budget SET fingerprint = ? WHERE id = ?")) {
            update.setString(1, Fingerprint.of(budget, tables));
            update.setLong(2, key);
            update.executeUpdate();
        }
        writeDerived(key, budget);
    }

    private static BudgetId id(Budget budget, int revision) {
        return new BudgetId(budget.department().code(), budget.year(), budget.stage(), revision);
    }

    /// Adds to a revision what it lacks; empty if the budget says anything else than it does.
    ///
    /// @param mayAdd whether anything may be added to it; if not, empty if anything would be
    private Optional<Change> complete(BudgetId id, Budget budget, boolean mayAdd) throws SQLException {
        long key = BudgetStore.key(connection, id);
        List<BudgetTable> known = TableStore.tables(connection, key);
        Optional<String> text = NarrativeStore.text(connection, key);
        if (!agree(known, budget.tables()) || !agree(text, budget.narrative())) {
            return Optional.empty();
        }
        List<BudgetTable> missing = budget.tables().stream().filter(table -> same(known, table).isEmpty()).toList();
        if (missing.isEmpty() && (text.isPresent() || budget.narrative().isEmpty())) {
            return Optional.of(Change.NONE);
        }
        if (!mayAdd) {
            return Optional.empty();
        }
        var whole = new Budget(budget.department(), budget.year(), budget.stage(), budget.file(),
                Stream.concat(known.stream(), missing.stream()).sorted(comparing(BudgetTable::kind)).toList(),
                text.or(budget::narrative));
        writeTables(key, id, whole, TableForm.of(whole.tables()));
        if (text.isEmpty()) {
            writeNarrative(key, budget);
        }
        writeDerived(key, whole);
        return Optional.of(Change.COMPLETED);
    }

    private static boolean agree(List<BudgetTable> known, List<BudgetTable> tables) {
        return tables.stream().allMatch(table -> same(known, table)
                .map(other -> Meaning.isSame(Meaning.of(table), Meaning.of(other))).orElse(true));
    }

    private static boolean agree(Optional<String> known, Optional<String> text) {
        return known.isEmpty() || text.isEmpty() || Meaning.plain(known.get()).equals(Meaning.plain(text.get()));
    }

    private static Optional<BudgetTable> same(List<BudgetTable> known, BudgetTable table) {
        return known.stream().filter(each -> each.kind() == table.kind()).findFirst();
    }

    private void writeTables(long key, BudgetId id, Budget budget, List<TableForm> tables) throws SQLException {
        TableWriter.write(connection, key, tables);
        ClassificationStore.learn(connection, budget, id);
    }

    private void writeNarrative(long key, Budget budget) throws SQLException {
        if (budget.narrative().isPresent()) {
            NarrativeStore.write(connection, key, budget.file(), budget.narrative().get());
        }
    }

    /// Writes what follows from the tables: the trees. What can be found of them and of the narrative follows later.
    private void writeDerived(long key, Budget budget) throws SQLException {
        for (String table : List.of("tree_node", "code_total")) {
            try (PreparedStatement delete = connection
                    .prepareStatement("DELETE FROM %s WHERE budget_id = ?".formatted(table))) {
                delete.setLong(1, key);
                delete.executeUpdate();
            }
        }
        new TreeWriter(connection, key).write(trees.apply(budget));
        SearchUpkeep.outdated(connection, key);
    }

    private Optional<BudgetId> findSame(Budget budget, String fingerprint) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT revision FROM budget
                WHERE department_code = ? AND year = ? AND stage = ? AND fingerprint = ?
                ORDER BY revision LIMIT 1""")) {
            bind(select, budget);
            select.setString(4, fingerprint);
            ResultSet found = select.executeQuery();
            return found.next() ? Optional.of(id(budget, found.getInt(1))) : Optional.empty();
        }
    }

    /// The revisions there are, the latest first.
    private List<Integer> revisions(Budget budget, String among) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT revision FROM %s
                WHERE department_code = ? AND year = ? AND stage = ? ORDER BY revision DESC""".formatted(among))) {
            bind(select, budget);
            ResultSet found = select.executeQuery();
            List<Integer> revisions = new ArrayList<>();
            while (found.next()) {
                revisions.add(found.getInt(1));
            }
            return revisions;
        }
    }

    private static void bind(PreparedStatement statement, Budget budget) throws SQLException {
        statement.setString(1, budget.department().code());
        statement.setInt(2, budget.year());
        statement.setString(3, budget.stage().label());
    }

    private long insert(BudgetId id, Budget budget, String fingerprint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                        INSERT INTO stored_budget (department_code, year, stage, department_name, revision, source_file, fingerprint,
                          imported_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")) {
            bind(insert, budget);
            insert.setString(4, budget.department().name());
            insert.setInt(5, id.revision());
            insert.setString(6, budget.file());
            insert.setString(7, fingerprint);
            insert.setString(8, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            return insert.executeQuery().getLong(1);
        }
    }
}
