package budgetexplorer.model.tree;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.EconomicCode;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;

import java.util.List;
import java.util.Optional;

/// Builds the drill-down by economic class from table 6, which states 类 and 款. What it splits is the basic expenditure
/// of the general budget, so that a line's 合计 is its 基本支出.
final class EconomyTree {
    private final BudgetTable table;

    private EconomyTree(BudgetTable table) {
        this.table = table;
    }

    static Optional<TreeNode> of(Budget budget) {
        return budget.table(TableKind.GENERAL_BASIC).flatMap(table -> new EconomyTree(table).department(budget));
    }

    private Optional<TreeNode> department(Budget budget) {
        List<TreeNode> categories = table.rows(RowKind.ITEM).filter(row -> code(row).level() == CodeLevel.CATEGORY)
                .map(this::category).toList();
        return table.rows(RowKind.TOTAL).findFirst().map(row -> node(Level.DEPARTMENT, budget.department().code(),
                budget.department().name(), row, categories));
    }

    private TreeNode category(Row row) {
        EconomicCode category = code(row);
        List<TreeNode> sections = table.rows(RowKind.ITEM).filter(other -> code(other).level() == CodeLevel.SECTION)
                .filter(other -> code(other).category().equals(category))
                .map(other -> node(Level.SECTION, code(other).digits(), name(other), other, List.of())).toList();
        return node(Level.CATEGORY, category.digits(), name(row), row, sections);
    }

    private TreeNode node(Level level, String code, String name, Row row, List<TreeNode> children) {
        var total = table.amount(row, Field.TOTAL).orElse(null);
        var amounts = new Amounts(total, total, table.amount(row, Field.PERSONNEL).orElse(null),
                table.amount(row, Field.OPERATING).orElse(null), null);
        return new TreeNode(level, code, name, amounts, new Origin.Stated(table.kind(), row.number()), children);
    }

    private EconomicCode code(Row row) {
        return new EconomicCode(table.text(row, Field.ECONOMIC_CODE));
    }

    private String name(Row row) {
        return table.text(row, Field.NAME);
    }
}
