package budgetexplorer.model.tree;

import budgetexplorer.model.Fund;
import budgetexplorer.model.Money;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds the drill-down by fund from table 2: each fund's total, and below it the units that have some of it. Of last
/// year's carry-over only the sum is a fund of its own here.
final class FundTree {
    private final BudgetTable table;

    private FundTree(BudgetTable table) {
        this.table = table;
    }

    static Optional<TreeNode> of(Budget budget) {
        return budget.table(TableKind.INCOME).flatMap(table -> new FundTree(table).department(budget));
    }

    private Optional<TreeNode> department(Budget budget) {
        return Stream.of(RowKind.DEPARTMENT, RowKind.TOTAL).flatMap(table::rows).findFirst()
                .map(row -> new TreeNode(Level.DEPARTMENT, budget.department().code(), budget.department().name(),
                        Amounts.ofTotal(table.amount(row, Field.TOTAL).orElse(null)), stated(row), funds(row)));
    }

    private List<TreeNode> funds(Row total) {
        return Arrays.stream(Fund.values()).flatMap(fund -> table.amount(total, Field.of(fund)).stream()
                .map(money -> new TreeNode(Level.FUND, fund.code(), fund.label(), Amounts.ofTotal(money), stated(total),
                        units(fund))))
                .toList();
    }

    private List<TreeNode> units(Fund fund) {
        return table.rows(RowKind.UNIT)
                .flatMap(row -> table.amount(row, Field.of(fund)).filter(money -> !money.isZero())
                        .map(money -> unit(row, money)).stream())
                .toList();
    }

    private TreeNode unit(Row row, Money money) {
        Unit unit = table.unit(row);
        return new TreeNode(Level.UNIT, unit.code(), unit.name(), Amounts.ofTotal(money), stated(row), List.of());
    }

    private Origin stated(Row row) {
        return new Origin.Stated(table.kind(), row.number());
    }
}
