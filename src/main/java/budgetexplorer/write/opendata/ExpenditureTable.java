package budgetexplorer.write.opendata;

import budgetexplorer.model.Fund;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.write.opendata.Component.Part;
import budgetexplorer.write.opendata.Resource.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The lines of expenditure in long form, a row an amount: all of it as table 3 states it, or that of the three funds which
/// have tables of their own (5, 8 and 9).
///
/// @param byFund whether it is that of the funds
/// @param unit   that amounts are written in
record ExpenditureTable(boolean byFund, MoneyUnit unit) implements PackageTable {
    private static final Level[] LEVELS = {Level.UNIT, Level.CATEGORY, Level.SECTION, Level.ITEM};

    @Override
    public Resource resource() {
        List<PackageField> fields = new ArrayList<>(Keys.fields());
        fields.addAll(LineTable.levels(LEVELS));
        if (byFund) {
            fields.addAll(LineTable.levels(Level.FUND));
        }
        fields.add(PackageField.text("component_code", "支出结构代码", "expenditure-type:code").always());
        fields.add(PackageField.text("component", "支出结构", "expenditure-type:label").always());
        fields.addAll(LineTable.amount(unit));
        return new Resource(byFund ? "expenditure-by-fund" : "expenditure",
                byFund ? "分资金性质的支出明细（表 5、8、9）" : "支出明细（表 3）", fields,
                List.of(Keys.BUDGET, "table", "sheet", "row", "component_code"), Optional.of(Direction.EXPENDITURE));
    }

    @Override
    public void rows(PackagedBudget budget, Consumer<List<String>> rows) {
        if (byFund) {
            rows(budget, TableKind.GENERAL, Fund.GENERAL, rows);
            rows(budget, TableKind.GOVERNMENT_FUND, Fund.GOVERNMENT_FUND, rows);
            rows(budget, TableKind.STATE_CAPITAL, Fund.STATE_CAPITAL, rows);
        } else {
            Budget whole = budget.budget();
            whole.table(TableKind.EXPENDITURE).or(() -> whole.table(TableKind.GENERAL))
                    .ifPresent(table -> rows(budget, whole, table, List.of(), rows));
        }
    }

    private void rows(PackagedBudget budget, TableKind kind, Fund fund, Consumer<List<String>> rows) {
        budget.budget().table(kind).ifPresent(table -> rows(budget, alone(budget.budget(), table), table,
                List.of(fund.code(), fund.label()), rows));
    }

    /// A budget that has this table only, where the drill-down looks for its lines.
    private static Budget alone(Budget budget, BudgetTable table) {
        var lines = new BudgetTable(TableKind.EXPENDITURE, table.title(), table.source(), table.unit(), table.columns(),
                table.rows(), table.notes());
        return new Budget(budget.department(), budget.year(), budget.stage(), budget.file(), List.of(lines));
    }

    private void rows(PackagedBudget budget, Budget of, BudgetTable table, List<String> fund,
            Consumer<List<String>> rows) {
        BudgetTrees.of(of, budget.names()).root(Hierarchy.FUNCTION).filter(root -> !root.children().isEmpty())
                .ifPresent(root -> Line.of(root).forEach(line -> LineTable.row(table, line)
                        .ifPresent(row -> rows(budget, table, line, row, fund, rows))));
    }

    private void rows(PackagedBudget budget, BudgetTable table, Line line, Row row, List<String> fund,
            Consumer<List<String>> rows) {
        for (Part part : Component.of(line.node().amounts())) {
            List<String> values = new ArrayList<>(Keys.of(budget));
            values.addAll(LineTable.levels(line, LEVELS));
            values.addAll(fund);
            values.add(part.component().code());
            values.add(part.component().label());
            values.add(part.money().in(unit));
            values.addAll(place(budget.budget(), table, row, part.component()));
            rows.accept(values);
        }
    }

    /// What table 3 leaves to table 5, the parts of the basic expenditure, stands there.
    private List<String> place(Budget budget, BudgetTable table, Row row, Component component) {
        if (table.kind() == TableKind.EXPENDITURE && !table.has(component.field())) {
            Optional<BudgetTable> general = budget.table(TableKind.GENERAL);
            Optional<Row> like = general.flatMap(other -> other.rowLike(table, row));
            if (like.isPresent()) {
                return LineTable.place(general.orElseThrow(), like.get(), component.field(), unit);
            }
        }
        return LineTable.place(table, row, component.field(), unit);
    }
}
