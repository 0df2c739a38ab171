package budgetexplorer.write.opendata;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.write.opendata.Component.Part;
import budgetexplorer.write.opendata.Resource.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The basic expenditure of the general budget by economic class in long form, as table 6 states it.
///
/// @param unit that amounts are written in
record EconomyTable(MoneyUnit unit) implements PackageTable {
    private static final String MEANING = "economic-classification:generic:level";

    @Override
    public Resource resource() {
        List<PackageField> fields = new ArrayList<>(Keys.fields());
        fields.add(PackageField.text("category_code", "类编码", MEANING + "1:code").always());
        fields.add(PackageField.text("category", "类", MEANING + "1:label"));
        fields.add(PackageField.text("section_code", "款编码", MEANING + "2:code"));
        fields.add(PackageField.text("section", "款", MEANING + "2:label"));
        fields.add(PackageField.text("component_code", "支出结构代码", "expenditure-type:code").always());
        fields.add(PackageField.text("component", "支出结构", "expenditure-type:label").always());
        fields.addAll(LineTable.amount(unit));
        return new Resource("basic-by-economy", "一般公共预算基本支出经济分类明细（表 6）", fields,
                List.of(Keys.BUDGET, "sheet", "row", "component_code"), Optional.of(Direction.EXPENDITURE));
    }

    @Override
    public void rows(PackagedBudget budget, Consumer<List<String>> rows) {
        budget.budget().table(TableKind.GENERAL_BASIC).ifPresent(table -> BudgetTrees
                .of(budget.budget(), budget.names()).root(Hierarchy.ECONOMY)
                .ifPresent(root -> root.children().forEach(category -> Line.of(category).forEach(
                        line -> LineTable.row(table, line).ifPresent(row -> rows(budget, table, line, row, rows))))));
    }

    private void rows(PackagedBudget budget, BudgetTable table, Line line, Row row, Consumer<List<String>> rows) {
        TreeNode category = line.path().getFirst();
        Optional<TreeNode> section = Optional.of(line.node()).filter(node -> node.level() == Level.SECTION);
        for (Part part : Component.of(line.node().amounts())) {
            List<String> values = new ArrayList<>(Keys.of(budget));
            values.addAll(List.of(category.code(), FormulaText.marked(category.name()),
                    section.map(TreeNode::code).orElse(""),
                    section.map(TreeNode::name).map(FormulaText::marked).orElse(""), part.component().code(),
                    part.component().label(), part.money().in(unit)));
            values.addAll(LineTable.place(table, row, part.component().field(), unit));
            rows.accept(values);
        }
    }
}
