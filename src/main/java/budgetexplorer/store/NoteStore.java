package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Answer;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The review notes of a library; those on deleted budgets are out of sight. Thread-safe.
public final class NoteStore {
    private static final String SELECT = """
            SELECT n.*, b.department_code, b.year, b.stage, b.revision
            FROM review_note n JOIN budget b ON b.id = n.budget_id
            """;
    private static final String COLUMNS = "anchor, subject, text, author, written_at, state, answer, answer_author, answered_at";

    private final Library library;

    public NoteStore(Library library) {
        this.library = library;
    }

    /// The notes on all drafts of a department and year, in the order they were written.
    public List<Note> notes(String department, int year) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT
                    + "WHERE b.department_code = ? AND b.year = ? ORDER BY n.written_at, n.id")) {
                select.setString(1, department);
                select.setInt(2, year);
                return notes(select);
            }
        });
    }

    /// Keeps a note.
    ///
    /// @param note under its number, if it has one, else under one of its own
    /// @return its number; empty if its budget is not there
    public Optional<Long> add(Note note) {
        return library.write(connection -> {
            long budget = BudgetStore.key(connection, note.budget());
            if (budget < 0) {
                return Optional.empty();
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO review_note (" + COLUMNS
                    + ", budget_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
                int next = bind(insert, note);
                insert.setLong(next, budget);
                insert.setObject(next + 1, note.id() == Note.NEW ? null : note.id());
                return Optional.of(insert.executeQuery().getLong(1));
            }
        });
    }

    /// Changes notes, all or none.
    ///
    /// @return what they were before; empty if one of them is not there any more
    public Optional<List<Note>> change(List<Long> notes, UnaryOperator<Note> change) {
        return library.write(connection -> {
            List<Note> before = new ArrayList<>();
            for (long id : notes) {
                note(connection, id).ifPresent(before::add);
            }
            if (before.size() < notes.size()) {
                return Optional.empty();
            }
            for (Note note : before) {
                update(connection, change.apply(note));
            }
            return Optional.of(before);
        });
    }

    /// Deletes a note.
    ///
    /// @return what it was; empty if it is not there any more
    public Optional<Note> delete(long id) {
        return library.write(connection -> {
            Optional<Note> before = note(connection, id);
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM review_note WHERE id = ?")) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
            return before;
        });
    }

    private static Optional<Note> note(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "WHERE n.id = ?")) {
            select.setLong(1, id);
            return notes(select).stream().findFirst();
        }
    }

    private static void update(Connection connection, Note note) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE review_note SET (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?")) {
            update.setLong(bind(update, note), note.id());
            update.executeUpdate();
        }
    }

    /// @return the next place
    private static int bind(PreparedStatement statement, Note note) throws SQLException {
        @Nullable
        Answer answer = note.answer().orElse(null);
        @Nullable
        String[] values = {note.anchor().text(), note.subject(), note.text(), note.author(), note.written().toString(),
                note.state().label(), answer == null ? null : answer.text(), answer == null ? null : answer.author(),
                answer == null ? null : answer.written().toString()};
        for (int place = 0; place < values.length; place++) {
            statement.setString(place + 1, values[place]);
        }
        return values.length + 1;
    }

    private static List<Note> notes(PreparedStatement select) throws SQLException {
        ResultSet found = select.executeQuery();
        List<Note> notes = new ArrayList<>();
        while (found.next()) {
            notes.add(note(found));
        }
        return notes;
    }

    private static Note note(ResultSet row) throws SQLException {
        var budget = new BudgetId(row.getString("department_code"), row.getInt("year"),
                Stage.ofLabel(row.getString("stage")).orElseThrow(), row.getInt("revision"));
        Optional<String> answer = Optional.ofNullable(row.getString("answer"));
        return new Note(row.getLong("id"), budget, Anchor.parse(row.getString("anchor")).orElseThrow(),
                row.getString("subject"), row.getString("text"), row.getString("author"),
                Instant.parse(row.getString("written_at")), State.ofLabel(row.getString("state")).orElseThrow(),
                answer.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Answer(answer.get(), row.getString("answer_author"),
                                Instant.parse(row.getString("answered_at")))));
    }
}
