package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Department;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.store.DraftStore.Derivation;
import budgetexplorer.store.DraftStore.Target;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Changes drafts within the transaction of its connection.
final class DraftWriter {
    private static final String OF_BUDGET = """
            FROM stored_budget WHERE department_code = ? AND year = ? AND stage = ?""";

    private final Connection connection;
    private final Derivation derivation;

    DraftWriter(Connection connection, Derivation derivation) {
        this.connection = connection;
        this.derivation = derivation;
    }

    Optional<Target> target(BudgetId of) throws SQLException {
        long key = BudgetStore.key(connection, of);
        if (key < 0) {
            return Optional.empty();
        }
        if (isOpen(key)) {
            return Optional.of(new Target(of, of));
        }
        Optional<BudgetId> draft = openDraftOf(of);
        return Optional.of(draft.isPresent()
                ? new Target(draft.get(), draft.get())
                : new Target(of.withRevision(number("SELECT max(revision) " + OF_BUDGET, of) + 1), of));
    }

    private boolean isOpen(long key) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT 1 FROM edited_draft WHERE budget_id = ? AND ended_at IS NULL")) {
            select.setLong(1, key);
            return select.executeQuery().next();
        }
    }

    private Optional<BudgetId> openDraftOf(BudgetId of) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                """
                        SELECT max(b.revision) FROM edited_draft d JOIN budget b ON b.id = d.budget_id
                        WHERE b.department_code = ? AND b.year = ? AND b.stage = ? AND d.origin = ? AND d.ended_at IS NULL""")) {
            bind(select, of);
            select.setInt(4, of.revision());
            int revision = select.executeQuery().getInt(1);
            return revision == 0 ? Optional.empty() : Optional.of(of.withRevision(revision));
        }
    }

    Optional<Change> make(BudgetId of, Change change) throws SQLException {
        Optional<Target> target = target(of).filter(found -> found.draft().equals(change.budget()));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        BudgetId stated = target.get().stated();
        long key = BudgetStore.key(connection, stated);
        Optional<Budget> altered = altered(key, stated, change.alterations());
        if (altered.isEmpty()) {
            return Optional.empty();
        }
        long draft = target.get().isNew() ? begin(change.budget(), key, of, altered.get()) : key;
        if (!target.get().isNew()) {
            rewrite(draft, change.budget(), altered.get());
        }
        return Optional.of(new ChangeLog(connection).add(draft, change));
    }

    boolean takeBack(Change change) throws SQLException {
        long key = BudgetStore.key(connection, change.budget());
        if (key < 0 || !isOpen(key)) {
            return false;
        }
        Optional<Budget> altered = altered(key, change.budget(), change.inverse());
        if (altered.isEmpty() || !new ChangeLog(connection).remove(change.id())) {
            return false;
        }
        if (isAny("SELECT 1 FROM draft_change WHERE budget_id = ?", key)
                || isAny("SELECT 1 FROM review_note WHERE budget_id = ?", key)
                || isAny("SELECT 1 FROM stored_budget WHERE id = ? AND note <> ''", key)) {
            rewrite(key, change.budget(), altered.get());
        } else {
            remove(key, change.budget());
        }
        return true;
    }

    /// A budget with alterations; empty if its tables are not as the alterations have them.
    private Optional<Budget> altered(long key, BudgetId id, List<Alteration> alterations) throws SQLException {
        Budget stated = stated(key, id);
        Map<TableKind, BudgetTable> changed = new EnumMap<>(TableKind.class);
        for (Alteration alteration : alterations) {
            @Nullable
            BudgetTable before = changed.getOrDefault(alteration.table(),
                    stated.table(alteration.table()).orElse(null));
            Optional<BudgetTable> after = before == null ? Optional.empty() : alteration.in(before);
            if (after.isEmpty()) {
                return Optional.empty();
            }
            changed.put(alteration.table(), after.get());
        }
        changed.replaceAll((kind, table) -> derivation.classified(stated.table(kind).orElseThrow(), table,
                stated.department().code()));
        List<BudgetTable> tables = stated.tables().stream()
                .map(table -> changed.getOrDefault(table.kind(), table)).toList();
        return Optional.of(new Budget(stated.department(), stated.year(), stated.stage(), stated.file(), tables,
                stated.narrative()));
    }

    private Budget stated(long key, BudgetId id) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT department_name, source_file FROM stored_budget WHERE id = ?")) {
            select.setLong(1, key);
            ResultSet found = select.executeQuery();
            return new Budget(new Department(id.department(), found.getString(1)), id.year(), id.stage(),
                    found.getString(2), TableStore.tables(connection, key), NarrativeStore.text(connection, key));
        }
    }

    private long begin(BudgetId draft, long origin, BudgetId of, Budget altered) throws SQLException {
        long key = writer().add(draft, altered);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO edited_draft (budget_id, origin) VALUES (?, ?)")) {
            insert.setLong(1, key);
            insert.setInt(2, of.revision());
            insert.executeUpdate();
        }
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE narrative SET source_file = (SELECT source_file FROM narrative WHERE budget_id = ?)
                WHERE budget_id = ?""")) {
            update.setLong(1, origin);
            update.setLong(2, key);
            update.executeUpdate();
        }
        OriginalWriter.copy(connection, origin, key);
        return key;
    }

    private void rewrite(long key, BudgetId draft, Budget altered) throws SQLException {
        ClassificationStore.forget(connection, draft);
        writer().rewrite(key, draft, altered);
    }

    private void remove(long key, BudgetId draft) throws SQLException {
        ClassificationStore.forget(connection, draft);
        Purge.remove(connection, key, draft.year());
    }

    private BudgetWriter writer() {
        return new BudgetWriter(connection, derivation::trees);
    }

    private boolean isAny(String query, long key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, key);
            return select.executeQuery().next();
        }
    }

    private int number(String query, BudgetId of) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            bind(select, of);
            return select.executeQuery().getInt(1);
        }
    }

    private static void bind(PreparedStatement statement, BudgetId of) throws SQLException {
        statement.setString(1, of.department());
        statement.setInt(2, of.year());
        statement.setString(3, of.stage().label());
    }
}
