package budgetexplorer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;

/// The 编制 that users entered, by department and year. Thread-safe.
public final class HeadcountStore {
    private final Library library;

    public HeadcountStore(Library library) {
        this.library = library;
    }

    /// How many people were entered; empty if nobody entered any.
    public OptionalInt people(String department, int year) {
        return library.read(connection -> people(connection, department, year));
    }

    /// Replaces what was entered, or forgets it.
    ///
    /// @param people more than none
    /// @return what was entered before
    public OptionalInt enter(String department, int year, OptionalInt people) {
        return library.write(connection -> {
            OptionalInt before = people(connection, department, year);
            try (PreparedStatement change = connection.prepareStatement(people.isPresent()
                    ? "INSERT OR REPLACE INTO headcount (department_code, year, people) VALUES (?, ?, ?)"
                    : "DELETE FROM headcount WHERE department_code = ? AND year = ?")) {
                change.setString(1, department);
                change.setInt(2, year);
                if (people.isPresent()) {
                    change.setInt(3, people.getAsInt());
                }
                change.executeUpdate();
            }
            return before;
        });
    }

    private static OptionalInt people(Connection connection, String department, int year) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT people FROM headcount WHERE department_code = ? AND year = ?")) {
            select.setString(1, department);
            select.setInt(2, year);
            ResultSet found = select.executeQuery();
            return found.next() ? OptionalInt.of(found.getInt(1)) : OptionalInt.empty();
        }
    }
}
