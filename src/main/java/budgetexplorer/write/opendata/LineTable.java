package budgetexplorer.write.opendata;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the tables of lines share: the columns of their classifications, and the cell that an amount stands in.
final class LineTable {
    private LineTable() {}

    /// The columns of the codes and names of some levels.
    static List<PackageField> levels(Level... levels) {
        List<PackageField> fields = new ArrayList<>();
        for (Level level : levels) {
            fields.add(PackageField.text(name(level) + "_code", title(level) + "编码", meaning(level) + ":code"));
            fields.add(PackageField.text(name(level), title(level), meaning(level) + ":label"));
        }
        return fields;
    }

    private static String name(Level level) {
        return switch (level) {
            case DEPARTMENT -> "department";
            case FUND -> "fund";
            case UNIT -> "unit";
            case CATEGORY -> "category";
            case SECTION -> "section";
            case ITEM -> "item";
            case PROJECT -> "project";
        };
    }

    private static String title(Level level) {
        return switch (level) {
            case DEPARTMENT -> "部门";
            case FUND -> "资金性质";
            case UNIT -> "预算单位";
            case CATEGORY, SECTION, ITEM -> level.label();
            case PROJECT -> "项目";
        };
    }

    private static String meaning(Level level) {
        return switch (level) {
            case DEPARTMENT -> "administrative-classification:generic:level1";
            case FUND -> "fin-source:generic";
            case UNIT -> "administrative-classification:generic:level2";
            case CATEGORY -> "functional-classification:generic:level1";
            case SECTION -> "functional-classification:generic:level2";
            case ITEM -> "functional-classification:generic:level3";
            case PROJECT -> "activity:generic:project";
        };
    }

    /// The codes and names of some levels of a line; empty ones where it has no such level.
    static List<String> levels(Line line, Level... levels) {
        List<String> values = new ArrayList<>();
        for (Level level : levels) {
            Optional<TreeNode> node = line.path().stream().filter(each -> each.level() == level).findFirst();
            values.add(node.map(TreeNode::code).map(FormulaText::marked).orElse(""));
            values.add(node.map(TreeNode::name).map(FormulaText::marked).orElse(""));
        }
        return values;
    }

    /// The columns of an amount and of where it stands.
    static List<PackageField> amount(MoneyUnit unit) {
        return List.of(PackageField.amount("amount", "金额（" + unit.label() + "）").always(),
                PackageField.text("money_unit", "金额单位").always(),
                PackageField.integer("table", "表号").always(), PackageField.integer("row", "行").always(),
                PackageField.text("sheet", "工作表"), PackageField.text("cell", "单元格"));
    }

    /// The row of a table that states a line; empty if none does.
    static Optional<Row> row(BudgetTable table, Line line) {
        return line.node().origin() instanceof Origin.Stated stated
                ? table.rows().stream().filter(row -> row.number() == stated.row()).findFirst()
                : Optional.empty();
    }

    /// After an amount: its unit, and where the field of a row stands: the table, the row that names it, the sheet and the cell.
    static List<String> place(BudgetTable table, Row row, Field field, MoneyUnit unit) {
        return List.of(unit.label(), String.valueOf(table.kind().number()), String.valueOf(Source.numberOnSheet(row)),
                FormulaText.marked(table.source().sheet(row)), table.address(row, field).orElse(""));
    }
}
