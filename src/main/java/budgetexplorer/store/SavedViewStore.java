package budgetexplorer.store;

import budgetexplorer.model.link.SavedView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The saved views of a library. Thread-safe.
public final class SavedViewStore {
    private final Library library;

    public SavedViewStore(Library library) {
        this.library = library;
    }

    /// All views, by name.
    public List<SavedView> list() {
        return library.read(connection -> {
            try (PreparedStatement select = connection
                    .prepareStatement("SELECT id, name, place, created_at FROM saved_view ORDER BY name")) {
                ResultSet found = select.executeQuery();
                List<SavedView> views = new ArrayList<>();
                while (found.next()) {
                    views.add(new SavedView(found.getLong(1), found.getString(2), found.getString(3),
                            Instant.parse(found.getString(4))));
                }
                return views;
            }
        });
    }

    /// Keeps a place under a name; one that was kept under this name is forgotten.
    public void save(String name, String place, Instant now) {
        library.write(connection -> {
            deleteNamed(connection, name, -1);
            return update(connection, "INSERT INTO saved_view (name, place, created_at) VALUES (?, ?, ?)", name, place,
                    now.toString());
        });
    }

    /// Gives a view another name; another view of this name is forgotten.
    public void rename(long id, String name) {
        library.write(connection -> {
            deleteNamed(connection, name, id);
            return update(connection, "UPDATE saved_view SET name = ? WHERE id = ?", name, id);
        });
    }

    /// Forgets a view.
    public void delete(long id) {
        library.write(connection -> update(connection, "DELETE FROM saved_view WHERE id = ?", id));
    }

    private static void deleteNamed(Connection connection, String name, long butFor) throws SQLException {
        update(connection, "DELETE FROM saved_view WHERE name = ? AND id <> ?", name, butFor);
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                update.setObject(place + 1, values[place]);
            }
            return update.executeUpdate();
        }
    }
}
