package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.LibraryEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What users do to the budgets that a library keeps; each in one transaction. Thread-safe.
public final class ManagementStore {
    private static final String ONE = " WHERE department_code = ? AND year = ? AND stage = ? AND revision = ?";

    private static final String ENTRIES = """
            SELECT b.*, t.total, t.step FROM named_budget b
            LEFT JOIN code_total t ON t.budget_id = b.id AND t.hierarchy = 'FUNCTION' AND t.code = ''
            """;

    private final Library library;

    public ManagementStore(Library library) {
        this.library = library;
    }

    /// The budgets of some departments, in the order in which these are given, and within each the latest first.
    public List<LibraryEntry> entries(Collection<String> departments) {
        return library.read(connection -> {
            List<LibraryEntry> all = new ArrayList<>();
            try (PreparedStatement select = connection
                    .prepareStatement(ENTRIES + "WHERE b.department_code = ? AND b.deleted_at IS NULL")) {
                for (String department : departments) {
                    select.setString(1, department);
                    all.addAll(entries(select).stream().sorted(comparing(LibraryEntry::budget, BudgetStore.ORDER))
                            .toList());
                }
            }
            return all;
        });
    }

    /// The deleted budgets, the last deleted first.
    public List<LibraryEntry> deleted(int limit) {
        return library.read(connection -> {
            try (PreparedStatement select = connection
                    .prepareStatement(ENTRIES + "WHERE b.deleted_at IS NOT NULL ORDER BY b.deleted_at DESC LIMIT ?")) {
                select.setInt(1, limit);
                return entries(select);
            }
        });
    }

    /// How many budgets are deleted.
    public int countDeleted() {
        return library.read(connection -> {
            try (PreparedStatement select = connection
                    .prepareStatement("SELECT count(*) FROM stored_budget WHERE deleted_at IS NOT NULL")) {
                return select.executeQuery().getInt(1);
            }
        });
    }

    private static List<LibraryEntry> entries(PreparedStatement select) throws SQLException {
        ResultSet rows = select.executeQuery();
        List<LibraryEntry> entries = new ArrayList<>();
        while (rows.next()) {
            entries.add(new LibraryEntry(BudgetStore.summary(rows), Instant.parse(rows.getString("imported_at")),
                    Optional.ofNullable(rows.getString("deleted_at")).map(Instant::parse)));
        }
        return entries;
    }

    /// Puts a budget out of sight.
    ///
    /// @return whether it was to be seen
    public boolean delete(BudgetId id, Instant now) {
        return library.write(connection -> {
            try (PreparedStatement update = connection
                    .prepareStatement("UPDATE stored_budget SET deleted_at = ?" + ONE + " AND deleted_at IS NULL")) {
                update.setString(1, now.truncatedTo(ChronoUnit.SECONDS).toString());
                return update(update, 2, id);
            }
        });
    }

    /// Shows a deleted budget again, as it was.
    ///
    /// @return whether it was deleted and is there still
    public boolean restore(BudgetId id) {
        return library.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE stored_budget SET deleted_at = NULL" + ONE + " AND deleted_at IS NOT NULL")) {
                return update(update, 1, id);
            }
        });
    }

    /// Replaces the note about a budget.
    ///
    /// @return what it was before; empty if there is no such budget
    public Optional<String> note(BudgetId id, String note) {
        return library.write(connection -> {
            Optional<String> before = note(connection, id);
            try (PreparedStatement update = connection.prepareStatement("UPDATE stored_budget SET note = ?" + ONE)) {
                update.setString(1, note);
                update(update, 2, id);
            }
            return before;
        });
    }

    private static Optional<String> note(Connection connection, BudgetId id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT note FROM stored_budget" + ONE)) {
            bind(select, 1, id);
            return text(select);
        }
    }

    /// Shows another name for a department than its documents', or none; their tables stay as they are.
    ///
    /// @return the other name shown before
    public Optional<String> rename(String department, Optional<String> name) {
        return library.write(connection -> {
            Optional<String> before = name(connection, department);
            try (PreparedStatement change = connection.prepareStatement(name.isPresent()
                    ? "INSERT OR REPLACE INTO renamed_department (name, code) VALUES (?, ?)"
                    : "DELETE FROM renamed_department WHERE ? = '' AND code = ?")) {
                change.setString(1, name.orElse(""));
                change.setString(2, department);
                change.executeUpdate();
            }
            return before;
        });
    }

    private static Optional<String> name(Connection connection, String department) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT name FROM renamed_department WHERE code = ?")) {
            select.setString(1, department);
            return text(select);
        }
    }

    private static Optional<String> text(PreparedStatement select) throws SQLException {
        ResultSet found = select.executeQuery();
        return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
    }

    private static boolean update(PreparedStatement update, int first, BudgetId id) throws SQLException {
        bind(update, first, id);
        return update.executeUpdate() > 0;
    }

    private static void bind(PreparedStatement statement, int first, BudgetId id) throws SQLException {
        statement.setString(first, id.department());
        statement.setInt(first + 1, id.year());
        statement.setString(first + 2, id.stage().label());
        statement.setInt(first + 3, id.revision());
    }
}
