package budgetexplorer.model.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.Department;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Builds the drill-down by project from table 12: the department's units and their projects. A unit's amount is stated
/// where the table has a row for it, else computed.
public final class ProjectTree {
    private static final String NO_UNIT = "";

    private final BudgetTable table;
    private final Map<String, List<Row>> projects;
    private final Map<String, Row> unitRows = new LinkedHashMap<>();

    private ProjectTree(BudgetTable table) {
        this.table = table;
        this.projects = table.rows(RowKind.PROJECT)
                .collect(groupingBy(ProjectTree::unit, LinkedHashMap::new, toList()));
        table.rows(RowKind.UNIT).forEach(row -> unitRows.putIfAbsent(unit(row), row));
    }

    /// The tree of a department's table 12.
    public static TreeNode of(Department department, BudgetTable goals) {
        return new ProjectTree(goals).department(department);
    }

    private TreeNode department(Department department) {
        Set<String> units = new LinkedHashSet<>(unitRows.keySet());
        units.addAll(projects.keySet());
        units.remove(NO_UNIT);
        List<TreeNode> children = Stream.concat(units.stream().map(this::unit), projects(NO_UNIT).stream()).toList();
        return Stream.of(RowKind.DEPARTMENT, RowKind.TOTAL).flatMap(table::rows).findFirst()
                .map(row -> node(Level.DEPARTMENT, department.code(), department.name(), row, children))
                .orElseGet(() -> computed(Level.DEPARTMENT, department.code(), department.name(), children));
    }

    private TreeNode unit(String code) {
        List<TreeNode> children = projects(code);
        Row row = unitRows.get(code);
        if (row != null) {
            return node(Level.UNIT, code, table.text(row, Field.NAME), row, children);
        }
        String name = table.text(projects.getOrDefault(code, List.of()).getFirst(), Field.NAME);
        return computed(Level.UNIT, code, name, children);
    }

    private List<TreeNode> projects(String unit) {
        return projects.getOrDefault(unit, List.of()).stream()
                .map(row -> node(Level.PROJECT, "", table.text(row, Field.PROJECT_NAME), row, List.of())).toList();
    }

    private TreeNode node(Level level, String code, String name, Row row, List<TreeNode> children) {
        var amounts = Amounts.ofTotal(table.amount(row, Field.TOTAL).orElse(null));
        return new TreeNode(level, code, name, amounts, new Origin.Stated(table.kind(), row.number()), children);
    }

    private static TreeNode computed(Level level, String code, String name, List<TreeNode> children) {
        return new TreeNode(level, code, name, Amounts.sum(children.stream().map(TreeNode::amounts).toList()),
                new Origin.Computed(), children);
    }

    private static String unit(Row row) {
        return Objects.requireNonNullElse(row.unit(), NO_UNIT);
    }
}
