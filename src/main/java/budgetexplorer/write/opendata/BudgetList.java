package budgetexplorer.write.opendata;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The budgets of a package, a row each, which the rows of the other tables refer to.
///
/// @param unit that amounts are written in
record BudgetList(MoneyUnit unit) implements PackageTable {
    static final String NAME = "budgets";

    @Override
    public Resource resource() {
        List<PackageField> fields = new ArrayList<>(Keys.fields());
        fields.add(PackageField.amount("income", "收入合计（" + unit.label() + "）"));
        fields.add(PackageField.amount("expenditure", "支出合计（" + unit.label() + "）"));
        fields.add(PackageField.text("money_unit", "金额单位").always());
        fields.add(PackageField.text("source", "来源文件"));
        return new Resource(NAME, "预算", fields, List.of(Keys.BUDGET), Optional.empty());
    }

    @Override
    public void rows(PackagedBudget budget, Consumer<List<String>> rows) {
        Budget stated = budget.budget();
        List<String> values = new ArrayList<>(Keys.of(budget));
        values.add(total(stated, TableKind.INCOME));
        values.add(total(stated, TableKind.EXPENDITURE));
        values.add(unit.label());
        values.add(FormulaText.marked(stated.file()));
        rows.accept(values);
    }

    private String total(Budget budget, TableKind kind) {
        Optional<Money> total = budget.table(kind)
                .flatMap(table -> Stream.of(RowKind.DEPARTMENT, RowKind.TOTAL).flatMap(table::rows).findFirst()
                        .flatMap(row -> table.amount(row, Field.TOTAL)));
        return total.map(money -> money.in(unit)).orElse("");
    }
}
