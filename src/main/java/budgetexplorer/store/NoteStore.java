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

    /// What takes a change of several notes back.
    ///
    /// @param put     what they were before
    /// @param removed the numbers of those that were not there
    public record Inverse(List<Note> put, List<Long> removed) {
        public Inverse {
            put = List.copyOf(put);
            removed = List.copyOf(removed);
        }
    }

    /// Keeps a note.
    ///
    /// @param note under its number, if it has one, else under one of its own
    /// @return its number; empty if its budget is not there
    public Optional<Long> add(Note note) {
        return library.write(connection -> {
            long budget = BudgetStore.key(connection, note.budget());
            return budget < 0 ? Optional.empty() : Optional.of(insert(connection, note, budget));
        });
    }

    /// Keeps notes as they are given, those that are not there too, and removes others; all or none.
    ///
    /// @return what takes it back; empty if a budget is not there
    public Optional<Inverse> put(List<Note> notes, List<Long> removed) {
        return library.write(connection -> {
            for (Note note : notes) {
                if (BudgetStore.key(connection, note.budget()) < 0) {
                    return Optional.empty();
                }
            }
            List<Note> before = new ArrayList<>();
            List<Long> added = new ArrayList<>();
            for (Note note : notes) {
                Optional<Note> known = note(connection, note.id());
                known.ifPresent(before::add);
                if (known.isPresent()) {
                    update(connection, note);
                } else {
                    added.add(insert(connection, note, BudgetStore.key(connection, note.budget())));
                }
            }
            for (long id : removed) {
                note(connection, id).ifPresent(before::add);
                delete(connection, id);
            }
            return Optional.of(new Inverse(before, added));
        });
    }

    private static long insert(Connection connection, Note note, long budget) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO review_note (" + COLUMNS
                + ", budget_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
            int next = bind(insert, note);
            insert.setLong(next, budget);
            insert.setObject(next + 1, note.id() == Note.NEW ? null : note.id());
            return insert.executeQuery().getLong(1);
        }
    }

    /// Changes a note.
    ///
    /// @return what it was before; empty if it is not there any more
    public Optional<Note> change(long id, UnaryOperator<Note> change) {
        return library.write(connection -> {
            Optional<Note> before = note(connection, id);
            if (before.isPresent()) {
                update(connection, change.apply(before.get()));
            }
            return before;
        });
    }

    /// Deletes a note.
    ///
    /// @return what it was; empty if it is not there any more
    public Optional<Note> delete(long id) {
        return library.write(connection -> {
            Optional<Note> before = note(connection, id);
            delete(connection, id);
            return before;
        });
    }

    private static void delete(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM review_note WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
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
