package budgetexplorer.model.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds the drill-down by function: the rows of table 3 (or of table 5 where 3 is missing) with the 类 and 款 between
/// unit and 项, which the documents leave out, computed from the codes.
final class FunctionTree {
    private final BudgetTable table;
    private final StructureOfLines structure;
    /// The lines of each unit; those of no unit stand under the department itself.
    private final Map<Optional<String>, List<Row>> itemsByUnit;
    private final ClassificationNames names;
    private final Map<FunctionCode, String> knownNames = new HashMap<>();
    private final int year;

    private FunctionTree(Budget budget, BudgetTable table, ClassificationNames names) {
        this.table = table;
        this.structure = new StructureOfLines(table, budget.table(TableKind.GENERAL));
        this.itemsByUnit = table.rows(RowKind.ITEM).collect(groupingBy(row -> Optional.ofNullable(row.unit())));
        this.names = names;
        this.year = budget.year();
    }

    static Optional<TreeNode> of(Budget budget, ClassificationNames names) {
        return budget.table(TableKind.EXPENDITURE).or(() -> budget.table(TableKind.GENERAL))
                .map(table -> new FunctionTree(budget, table, names).department(budget));
    }

    private TreeNode department(Budget budget) {
        List<TreeNode> children = Stream.concat(table.rows(RowKind.UNIT).map(this::unit), categories(null).stream())
                .toList();
        String code = budget.department().code();
        String name = budget.department().name();
        return Stream.of(RowKind.DEPARTMENT, RowKind.TOTAL).flatMap(table::rows).findFirst()
                .map(row -> new TreeNode(Level.DEPARTMENT, code, name, structure.of(row), stated(row), children))
                .orElseGet(() -> computed(Level.DEPARTMENT, code, name, children));
    }

    private TreeNode unit(Row row) {
        Unit unit = table.unit(row);
        return new TreeNode(Level.UNIT, unit.code(), unit.name(), structure.of(row), stated(row),
                categories(unit.code()));
    }

    private List<TreeNode> categories(@Nullable String unit) {
        return nodes(itemsByUnit.getOrDefault(Optional.ofNullable(unit), List.of()), CodeLevel.CATEGORY);
    }

    private List<TreeNode> nodes(List<Row> rows, CodeLevel level) {
        if (level == CodeLevel.ITEM) {
            return rows.stream().map(row -> node(level, row, List.of())).toList();
        }
        Map<FunctionCode, List<Row>> groups = rows.stream()
                .collect(groupingBy(row -> code(row).at(level), TreeMap::new, toList()));
        return groups.entrySet().stream().flatMap(group -> nodes(level, group.getKey(), group.getValue())).toList();
    }

    /// A 类 or 款: stated if the document has a row for it, else computed from what is below. Further rows of the same code
    /// are nodes of their own, so that nothing stated is lost.
    private Stream<TreeNode> nodes(CodeLevel level, FunctionCode code, List<Row> rows) {
        List<TreeNode> children = nodes(rows.stream().filter(row -> !code(row).equals(code)).toList(), level.next());
        List<Row> stated = rows.stream().filter(row -> code(row).equals(code)).toList();
        if (stated.isEmpty()) {
            return Stream.of(computed(Level.of(level), code.digits(), name(code), children));
        }
        return Stream.concat(Stream.of(node(level, stated.getFirst(), children)),
                stated.stream().skip(1).map(row -> node(level, row, List.of())));
    }

    private TreeNode node(CodeLevel level, Row row, List<TreeNode> children) {
        return new TreeNode(Level.of(level), code(row).digits(), table.text(row, Field.NAME), structure.of(row),
                stated(row), children);
    }

    /// Every unit asks for the same few.
    private String name(FunctionCode code) {
        return knownNames.computeIfAbsent(code, asked -> names.name(asked, year).orElse(""));
    }

    private FunctionCode code(Row row) {
        return new FunctionCode(table.text(row, Field.ITEM_CODE));
    }

    private Origin stated(Row row) {
        return new Origin.Stated(table.kind(), row.number());
    }

    private static TreeNode computed(Level level, String code, String name, List<TreeNode> children) {
        Amounts amounts = Amounts.sum(children.stream().map(TreeNode::amounts).toList());
        return new TreeNode(level, code, name, amounts, new Origin.Computed(), children);
    }
}
