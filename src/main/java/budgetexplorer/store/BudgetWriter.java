package budgetexplorer.store;

import static java.util.stream.Collectors.partitioningBy;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.search.SearchEntries;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.store.BudgetStore.Change;
import budgetexplorer.store.BudgetStore.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Writes a budget within the transaction of its connection.
final class BudgetWriter {
    private final Connection connection;
    private final Function<Budget, BudgetTrees> trees;

    BudgetWriter(Connection connection, Function<Budget, BudgetTrees> trees) {
        this.connection = connection;
        this.trees = trees;
    }

    Stored write(Budget budget) throws SQLException {
        List<TableForm> tables = budget.tables().stream().map(TableForm::of).toList();
        String fingerprint = Fingerprint.of(budget, tables);
        Optional<BudgetId> same = findSame(budget, fingerprint);
        if (same.isPresent()) {
            return new Stored(same.get(), Change.NONE);
        }
        Optional<Stored> agreeing = agreeing(budget, tables);
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
    private Optional<Stored> agreeing(Budget budget, List<TableForm> tables) throws SQLException {
        for (int revision : revisions(budget, "budget")) {
            BudgetId id = id(budget, revision);
            boolean isEdited = DraftStore.isEdited(connection, BudgetStore.key(connection, id));
            Optional<Change> change = complete(id, budget, tables, !isEdited);
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
        return add(id, budget, budget.tables().stream().map(TableForm::of).toList());
    }

    private long add(BudgetId id, Budget budget, List<TableForm> tables) throws SQLException {
        long key = insert(id, budget, Fingerprint.of(budget, tables));
        writeTables(key, id, budget, tables);
        writeNarrative(key, budget);
        writeDerived(key, id, budget);
        return key;
    }

    /// Writes a budget in the place of what is stored of it, whose text is the same.
    ///
    /// @param changed the tables that are not the same
    void rewrite(long key, BudgetId id, Budget budget, List<BudgetTable> changed) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM stated_table WHERE budget_id = ? AND number = ?")) {
            for (BudgetTable table : changed) {
                delete.setLong(1, key);
                delete.setInt(2, table.kind().number());
                delete.executeUpdate();
            }
        }
        writeTables(key, id, budget, changed.stream().map(TableForm::of).toList());
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE stored_budget SET fingerprint = ? WHERE id = ?")) {
            update.setString(1, Fingerprint.of(budget, budget.tables().stream().map(TableForm::of).toList()));
            update.setLong(2, key);
            update.executeUpdate();
        }
        writeDerived(key, id, budget);
    }

    private static BudgetId id(Budget budget, int revision) {
        return new BudgetId(budget.department().code(), budget.year(), budget.stage(), revision);
    }

    /// Adds to a revision what it lacks; empty if the budget says anything else than it does.
    ///
    /// @param mayAdd whether anything may be added to it; if not, empty if anything would be
    private Optional<Change> complete(BudgetId id, Budget budget, List<TableForm> tables, boolean mayAdd)
            throws SQLException {
        long key = BudgetStore.key(connection, id);
        Map<Integer, String> known = meanings(key);
        Optional<String> text = NarrativeStore.text(connection, key);
        Map<Boolean, List<TableForm>> there = tables.stream()
                .collect(partitioningBy(form -> known.containsKey(form.table().kind().number())));
        boolean agrees = there.getOrDefault(true, List.of()).stream().allMatch(form -> Meaning.isSame(form.meaning(),
                Objects.requireNonNull(known.get(form.table().kind().number()))));
        boolean sameText = text.isEmpty() || budget.narrative().isEmpty()
                || Meaning.plain(text.get()).equals(Meaning.plain(budget.narrative().get()));
        if (!agrees || !sameText) {
            return Optional.empty();
        }
        List<TableForm> missing = there.getOrDefault(false, List.of());
        if (missing.isEmpty() && (text.isPresent() || budget.narrative().isEmpty())) {
            return Optional.of(Change.NONE);
        }
        if (!mayAdd) {
            return Optional.empty();
        }
        writeTables(key, id, budget, missing);
        if (text.isEmpty()) {
            writeNarrative(key, budget);
        }
        writeDerived(key, id, new Budget(budget.department(), budget.year(), budget.stage(), budget.file(),
                TableStore.tables(connection, key), text.or(budget::narrative)));
        return Optional.of(Change.COMPLETED);
    }

    /// What the tables of a stored budget mean, by their number.
    private Map<Integer, String> meanings(long key) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT number, meaning FROM stated_table WHERE budget_id = ?")) {
            select.setLong(1, key);
            ResultSet found = select.executeQuery();
            Map<Integer, String> meanings = new HashMap<>();
            while (found.next()) {
                meanings.put(found.getInt(1), found.getString(2));
            }
            return meanings;
        }
    }

    private void writeTables(long key, BudgetId id, Budget budget, List<TableForm> tables) throws SQLException {
        new TableWriter(connection, key).write(tables);
        ClassificationStore.learn(connection, budget, id);
    }

    private void writeNarrative(long key, Budget budget) throws SQLException {
        if (budget.narrative().isPresent()) {
            NarrativeStore.write(connection, key, budget.file(), budget.narrative().get());
        }
    }

    /// Writes what follows from the tables and the narrative: the trees, and what can be found.
    private void writeDerived(long key, BudgetId id, Budget budget) throws SQLException {
        for (String table : List.of("tree_node", "code_total")) {
            try (PreparedStatement delete = connection
                    .prepareStatement("DELETE FROM %s WHERE budget_id = ?".formatted(table))) {
                delete.setLong(1, key);
                delete.executeUpdate();
            }
        }
        BudgetTrees derived = trees.apply(budget);
        new TreeWriter(connection, key).write(derived);
        new SearchWriter(connection, key, id).write(SearchEntries.of(id, budget, derived.root(Hierarchy.FUNCTION),
                derived.root(Hierarchy.ECONOMY)));
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
