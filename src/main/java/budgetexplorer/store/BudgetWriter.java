package budgetexplorer.store;

import static java.util.stream.Collectors.partitioningBy;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.search.SearchEntries;
import budgetexplorer.model.table.Budget;
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
        int latest = latestRevision(budget, "budget");
        if (latest > 0) {
            Optional<Change> change = complete(id(budget, latest), budget, tables);
            if (change.isPresent()) {
                return new Stored(id(budget, latest), change.get());
            }
        }
        // a deleted revision keeps its number, under which it can be restored
        BudgetId id = id(budget, latestRevision(budget, "stored_budget") + 1);
        long key = insert(id, budget, fingerprint);
        writeTables(key, id, budget, tables);
        writeNarrative(key, budget);
        writeDerived(key, id, budget);
        return new Stored(id, Change.ADDED);
    }

    private static BudgetId id(Budget budget, int revision) {
        return new BudgetId(budget.department().code(), budget.year(), budget.stage(), revision);
    }

    /// Adds to the latest revision what it lacks; empty if the budget says anything else than it does.
    private Optional<Change> complete(BudgetId id, Budget budget, List<TableForm> tables) throws SQLException {
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
                WHERE department_code = ? AND year = ? AND stage = ? AND fingerprint = ?""")) {
            bind(select, budget);
            select.setString(4, fingerprint);
            ResultSet found = select.executeQuery();
            return found.next() ? Optional.of(id(budget, found.getInt(1))) : Optional.empty();
        }
    }

    private int latestRevision(Budget budget, String among) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT coalesce(max(revision), 0) FROM %s
                WHERE department_code = ? AND year = ? AND stage = ?""".formatted(among))) {
            bind(select, budget);
            return select.executeQuery().getInt(1);
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
