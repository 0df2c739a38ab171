package budgetexplorer.service.mutation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A library's file as SQLite sees it.
final class Database {
    private Database() {}

    /// What is wrong with the file itself, or with rows that belong to nothing.
    static List<String> faults(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            List<String> faults = answers(connection, "PRAGMA integrity_check");
            faults.remove("ok");
            faults.addAll(answers(connection, "PRAGMA foreign_key_check"));
            return faults;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> answers(Connection connection, String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
