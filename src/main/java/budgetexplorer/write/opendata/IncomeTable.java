package budgetexplorer.write.opendata;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.Fund;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Level;
import budgetexplorer.write.opendata.Resource.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Income in long form, a row a unit and fund, as table 2 states it.
///
/// @param unit that amounts are written in
record IncomeTable(MoneyUnit unit) implements PackageTable {
    @Override
    public Resource resource() {
        List<PackageField> fields = new ArrayList<>(Keys.fields());
        fields.addAll(LineTable.levels(Level.UNIT, Level.FUND));
        fields.addAll(LineTable.amount(unit));
        return new Resource("income", "收入明细（表 2）", fields, List.of(Keys.BUDGET, "sheet", "row", "fund_code"),
                Optional.of(Direction.REVENUE));
    }

    @Override
    public void rows(PackagedBudget budget, Consumer<List<String>> rows) {
        budget.budget().table(TableKind.INCOME).ifPresent(
                table -> table.rows(RowKind.UNIT).forEach(row -> {
                    for (Fund fund : Fund.values()) {
                        row(budget, table, row, fund).ifPresent(rows);
                    }
                }));
    }

    private Optional<List<String>> row(PackagedBudget budget, BudgetTable table, Row row, Fund fund) {
        Field field = Field.of(fund);
        Unit of = table.unit(row);
        return table.amount(row, field).map(money -> {
            List<String> values = new ArrayList<>(Keys.of(budget));
            values.addAll(List.of(FormulaText.marked(of.code()), FormulaText.marked(of.name()), fund.code(),
                    fund.label(), money.in(unit)));
            values.addAll(LineTable.place(table, row, field, unit));
            return values;
        });
    }
}
