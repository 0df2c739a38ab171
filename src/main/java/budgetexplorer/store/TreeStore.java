package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The drill-downs of a library's budgets. Thread-safe.
public final class TreeStore {
    private static final String NODES = """
            SELECT parent, ordinal, level, code, name, source_table, source_row, step, total, basic, personnel, operating,
              project
            FROM tree_node WHERE budget_id = ? AND hierarchy = ? ORDER BY parent, ordinal""";

    /// The column from which its amounts are read.
    private static final int STEP = 8;

    private final Library library;

    public TreeStore(Library library) {
        this.library = library;
    }

    /// A node as its row has it, before its children are known.
    private record Stored(int ordinal, TreeNode node) {}

    /// A budget's whole tree; empty if its document lacks the table for it, or the library does not keep such trees.
    public Optional<TreeNode> tree(BudgetId id, Hierarchy hierarchy) {
        return library.read(connection -> tree(connection, BudgetStore.key(connection, id), hierarchy));
    }

    /// How many units a budget's tree has below its root; empty if there is no tree.
    public OptionalInt units(BudgetId id) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT sum(parent = -1), sum(level = 'UNIT') FROM tree_node
                    WHERE budget_id = ? AND hierarchy = 'FUNCTION' AND parent < 1""")) {
                select.setLong(1, BudgetStore.key(connection, id));
                ResultSet found = select.executeQuery();
                return found.getInt(1) > 0 ? OptionalInt.of(found.getInt(2)) : OptionalInt.empty();
            }
        });
    }

    /// How the nodes of a level come to their amounts, by their codes.
    public Map<String, Nodes> nodes(BudgetId id, Hierarchy hierarchy, Level level) {
        return library.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT code, source_row IS NOT NULL FROM tree_node
                    WHERE budget_id = ? AND hierarchy = ? AND level = ?""")) {
                select.setLong(1, BudgetStore.key(connection, id));
                select.setString(2, hierarchy.name());
                select.setString(3, level.name());
                ResultSet found = select.executeQuery();
                Map<String, Nodes> nodes = new HashMap<>();
                while (found.next()) {
                    nodes.merge(found.getString(1), new Nodes(1, found.getInt(2)), Nodes::plus);
                }
                return nodes;
            }
        });
    }

    /// The nodes of one code.
    ///
    /// @param count  how many there are: one in each unit that has some
    /// @param stated how many of them a document states
    public record Nodes(int count, int stated) {
        private Nodes plus(Nodes other) {
            return new Nodes(count + other.count, stated + other.stated);
        }

        /// Whether a document states what all of them are together.
        public boolean isStated() {
            return count == 1 && stated == 1;
        }
    }

    static Optional<TreeNode> tree(Connection connection, long budget, Hierarchy hierarchy) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NODES)) {
            select.setLong(1, budget);
            select.setString(2, hierarchy.name());
            Map<Integer, List<Stored>> byParent = byParent(select.executeQuery());
            return children(byParent, TreeWriter.NO_PARENT).stream().findFirst();
        }
    }

    private static Map<Integer, List<Stored>> byParent(ResultSet rows) throws SQLException {
        Map<Integer, List<Stored>> byParent = new HashMap<>();
        while (rows.next()) {
            var stored = new Stored(rows.getInt(2), node(rows));
            byParent.computeIfAbsent(rows.getInt(1), _ -> new ArrayList<>()).add(stored);
        }
        return byParent;
    }

    private static List<TreeNode> children(Map<Integer, List<Stored>> byParent, int parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(stored -> stored.node().with(children(byParent, stored.ordinal()))).toList();
    }

    private static TreeNode node(ResultSet row) throws SQLException {
        return new TreeNode(Level.valueOf(row.getString(3)), row.getString(4), row.getString(5),
                AmountColumns.read(row, STEP), origin(row), List.of());
    }

    private static Origin origin(ResultSet row) throws SQLException {
        int table = row.getInt(6);
        return row.wasNull()
                ? new Origin.Computed()
                : new Origin.Stated(TableKind.of(table).orElseThrow(), row.getInt(7));
    }
}
