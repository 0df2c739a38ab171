package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.library.MadeBudgets;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An open library of a size, with a bare connection to the same file beside it. For one thread.
final class OpenLibrary implements AutoCloseable {
    private static final int CHOSEN = 500;

    private final int size;
    private final Path file;
    private final Library library;
    private final BrowseLibrary browse;
    private final Connection bare;
    private final List<BudgetReference> chosen;
    private int turn;

    private OpenLibrary(int size, Path file, Library library, Connection bare, List<BudgetReference> chosen) {
        this.size = size;
        this.file = file;
        this.library = library;
        this.browse = new BrowseLibrary(library);
        this.bare = bare;
        this.chosen = chosen;
    }

    static OpenLibrary of(int size, Path file) throws Exception {
        var random = new Random(size);
        List<BudgetReference> chosen = new ArrayList<>();
        for (int i = 0; i < CHOSEN; i++) {
            chosen.add(MadeBudgets.reference(random.nextInt(size)));
        }
        return new OpenLibrary(size, file, Library.open(file), DriverManager.getConnection("jdbc:sqlite:" + file),
                chosen);
    }

    /// In budgets.
    int size() {
        return size;
    }

    Path file() {
        return file;
    }

    Library library() {
        return library;
    }

    BrowseLibrary browse() {
        return browse;
    }

    /// Another budget each time, chosen at random when the library was opened.
    BudgetReference any() {
        return chosen.get(turn++ % chosen.size());
    }

    BudgetSummary anySummary() {
        return browse.find(any()).orElseThrow();
    }

    /// Runs a query bare, all its columns read.
    ///
    /// @return how many characters the answer has
    int query(PreparedStatement query, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            query.setObject(i + 1, values[i]);
        }
        int length = 0;
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String text = rows.getString(column);
                    length += text == null ? 0 : text.length();
                }
            }
        }
        return length;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return bare.prepareStatement(sql);
    }

    @Override
    public void close() throws Exception {
        bare.close();
        library.close();
    }
}
