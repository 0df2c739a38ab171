package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.tree.BudgetTrees;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The drafts that are made by changing budgets here, each change in one transaction. Thread-safe.
public final class DraftStore {
    private final Library library;
    private final Derivation derivation;

    public DraftStore(Library library, Derivation derivation) {
        this.library = library;
        this.derivation = derivation;
    }

    /// What follows from tables; the store does not know it itself.
    public interface Derivation {
        /// The trees of a budget.
        BudgetTrees trees(Budget budget);

        /// A changed table with its rows speaking of what those of an imported one would.
        ///
        /// @param before the table before the change
        BudgetTable classified(BudgetTable before, BudgetTable changed, String department);
    }

    /// Where a change of a budget goes.
    ///
    /// @param draft  the draft it goes into
    /// @param stated the budget whose tables it changes: the draft, or what the draft is to be made of
    public record Target(BudgetId draft, BudgetId stated) {
        /// Whether the change begins the draft.
        public boolean isNew() {
            return !draft.equals(stated);
        }
    }

    /// Where a change of a budget would go: into itself, if it is being changed, else into the draft that is being made
    /// of it, else into a new one. Empty if there is no such budget.
    public Optional<Target> target(BudgetId of) {
        return library.read(connection -> new DraftWriter(connection, derivation).target(of));
    }

    /// Makes a change.
    ///
    /// @param of     the budget that is changed
    /// @param change says which draft it goes into
    /// @return the change as it is kept; empty if the library is not any more as the change has it, and stays as it is
    public Optional<Change> make(BudgetId of, Change change) {
        return library.write(connection -> new DraftWriter(connection, derivation).make(of, change));
    }

    /// Takes a change back, and it out of the log. With the last of them the draft goes, unless somebody noted something
    /// on it.
    ///
    /// @return whether the draft was as the change had left it; else it stays as it is
    public boolean takeBack(Change change) {
        return library.write(connection -> new DraftWriter(connection, derivation).takeBack(change));
    }

    /// Says that no more changes go into a draft.
    ///
    /// @return whether they did before
    public boolean end(BudgetId draft, Instant now) {
        return settle(draft, "UPDATE edited_draft SET ended_at = ?1 WHERE budget_id = ?2 AND ended_at IS NULL", now);
    }

    /// Lets changes go into a draft again.
    ///
    /// @return whether they did not before
    public boolean resume(BudgetId draft) {
        return settle(draft,
                "UPDATE edited_draft SET ended_at = NULL WHERE ?1 <> '' AND budget_id = ?2 AND ended_at IS NOT NULL",
                Instant.EPOCH);
    }

    private boolean settle(BudgetId draft, String sql, Instant now) {
        return library.write(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setString(1, now.truncatedTo(ChronoUnit.SECONDS).toString());
                update.setLong(2, BudgetStore.key(connection, draft));
                return update.executeUpdate() > 0;
            }
        });
    }

    /// A draft with its log; empty if the budget was not made by changing another.
    public Optional<Draft> draft(BudgetId id) {
        return library.read(connection -> {
            long key = BudgetStore.key(connection, id);
            try (var select = connection
                    .prepareStatement("SELECT origin, ended_at FROM edited_draft WHERE budget_id = ?")) {
                select.setLong(1, key);
                var found = select.executeQuery();
                return found.next()
                        ? Optional.of(new Draft(id, id.withRevision(found.getInt(1)), found.getString(2) == null,
                                new ChangeLog(connection).changes(key, id)))
                        : Optional.<Draft>empty();
            }
        });
    }

    /// Whether a budget was made by changing another here.
    static boolean isEdited(java.sql.Connection connection, long budget) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM edited_draft WHERE budget_id = ?")) {
            select.setLong(1, budget);
            return select.executeQuery().next();
        }
    }
}
