package budgetexplorer.store;

import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.CodeTotal;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/// Writes a budget's trees and totals within the transaction of its connection. For one use.
final class TreeWriter {
    static final int NO_PARENT = -1;

    private static final String NODE = """
            INSERT INTO tree_node (budget_id, hierarchy, parent, ordinal, level, code, name,
              step, total, basic, personnel, operating, project, source_table, source_row)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;
    private final long budget;
    private int lastOrdinal;

    TreeWriter(Connection connection, long budget) {
        this.connection = connection;
        this.budget = budget;
    }

    void write(BudgetTrees trees) throws SQLException {
        for (Hierarchy hierarchy : Hierarchy.stored()) {
            Optional<TreeNode> root = trees.root(hierarchy);
            if (root.isPresent()) {
                writeNodes(hierarchy, root.get());
                writeTotals(hierarchy, root.get());
            }
        }
    }

    private void writeNodes(Hierarchy hierarchy, TreeNode root) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NODE)) {
            insert.setLong(1, budget);
            insert.setString(2, hierarchy.name());
            lastOrdinal = NO_PARENT;
            addNode(insert, root, NO_PARENT);
            insert.executeBatch();
        }
    }

    private void addNode(PreparedStatement insert, TreeNode node, int parent) throws SQLException {
        int ordinal = ++lastOrdinal;
        insert.setInt(3, parent);
        insert.setInt(4, ordinal);
        insert.setString(5, node.level().name());
        insert.setString(6, node.code());
        insert.setString(7, node.name());
        AmountColumns.bind(insert, 8, node.amounts());
        switch (node.origin()) {
            case Origin.Stated(var table, var row) -> {
                insert.setInt(14, table.number());
                insert.setInt(15, row);
            }
            case Origin.Computed() -> {
                insert.setNull(14, Types.INTEGER);
                insert.setNull(15, Types.INTEGER);
            }
        }
        insert.addBatch();
        for (TreeNode child : node.children()) {
            addNode(insert, child, ordinal);
        }
    }

    private void writeTotals(Hierarchy hierarchy, TreeNode root) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO code_total (hierarchy, code, budget_id, step, total, basic, personnel, operating, project)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (CodeTotal total : CodeTotal.of(root)) {
                insert.setString(1, hierarchy.name());
                insert.setString(2, total.code());
                insert.setLong(3, budget);
                AmountColumns.bind(insert, 4, total.amounts());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
