package budgetexplorer.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/// A connection that keeps the statements that were closed and hands them out again when the same SQL is prepared, since
/// SQLite takes longer to prepare most statements of a drill than to run them. For one thread at a time.
final class ReusingConnection extends JDBC4Connection {
    private static final int MOST_KEPT = 100;

    private final Map<String, Deque<Reusable>> idle = new HashMap<>();
    private int kept;

    ReusingConnection(String url, String file, Properties settings) throws SQLException {
        super(url, file, settings);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        checkOpen();
        checkCursor(type, concurrency, holdability);
        Deque<Reusable> sameSql = idle.get(sql);
        Reusable known = sameSql == null ? null : sameSql.poll();
        if (known == null) {
            return new Reusable(this, sql);
        }
        kept--;
        known.inUse = true;
        return known;
    }

    /// The SQL of the statements that are kept.
    Set<String> known() {
        return Set.copyOf(idle.keySet());
    }

    /// Closes what is kept: after a change of the schema, what it knows of its columns would not be true any more.
    void forget() throws SQLException {
        for (Deque<Reusable> sameSql : idle.values()) {
            for (Reusable statement : sameSql) {
                statement.discard();
            }
        }
        idle.clear();
        kept = 0;
    }

    /// A statement that goes back to its connection when it is closed.
    private static final class Reusable extends JDBC4PreparedStatement {
        private final ReusingConnection home;
        private final String text;
        private boolean inUse = true;

        Reusable(ReusingConnection home, String sql) throws SQLException {
            super(home, sql);
            this.home = home;
            this.text = sql;
        }

        @Override
        public void close() throws SQLException {
            if (inUse) {
                inUse = false;
                if (home.kept < MOST_KEPT && !home.isClosed() && !pointer.isClosed()) {
                    rs.close();
                    clearBatch();
                    clearParameters();
                    home.kept++;
                    home.idle.computeIfAbsent(text, _ -> new ArrayDeque<>()).push(this);
                } else {
                    discard();
                }
            }
        }

        private void discard() throws SQLException {
            super.close();
        }
    }
}
