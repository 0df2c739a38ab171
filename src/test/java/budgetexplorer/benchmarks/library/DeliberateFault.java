package budgetexplorer.benchmarks.library;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// A mistake in one cell that every 25th budget has, for an audit to find.
public enum DeliberateFault {
    /// The type total of the department in table 10 is zero, as in one real document.
    EMPTY_TOTAL(TableKind.PROCUREMENT, RowKind.DEPARTMENT, Field.PROCUREMENT_TOTAL),
    /// A unit's total in table 3 is not what its items make.
    WRONG_UNIT(TableKind.EXPENDITURE, RowKind.UNIT, Field.TOTAL),
    /// 人员经费 of table 6 is not that of table 5.
    WRONG_PERSONNEL(TableKind.GENERAL_BASIC, RowKind.TOTAL, Field.PERSONNEL);

    /// So many budgets, one of which has a fault.
    public static final int EVERY = 25;

    private static final int PLACE = 11;
    private static final long TOO_MUCH = 123;

    private final TableKind table;
    private final RowKind row;
    private final Field field;

    DeliberateFault(TableKind table, RowKind row, Field field) {
        this.table = table;
        this.row = row;
        this.field = field;
    }

    /// The fault of the budget of a number.
    public static Optional<DeliberateFault> in(int number) {
        return number % EVERY == PLACE ? Optional.of(values()[number / EVERY % values().length]) : Optional.empty();
    }

    Budget applied(Budget budget) {
        List<BudgetTable> tables = budget.tables().stream().map(each -> each.kind() == table ? wrong(each) : each)
                .toList();
        return new Budget(budget.department(), budget.year(), budget.stage(), budget.file(), tables,
                budget.narrative());
    }

    private BudgetTable wrong(BudgetTable right) {
        Optional<Row> first = right.rows(row).findFirst();
        return right.with(right.rows().stream()
                .map(each -> first.filter(each::equals).isPresent() ? wrong(right, each) : each).toList());
    }

    private Row wrong(BudgetTable right, Row each) {
        long amount = right.amount(each, field).orElseThrow().fen() / TableMaker.money(1).fen();
        return each.with(right.column(each, field), TableMaker.cell(this == EMPTY_TOTAL ? 0 : amount + TOO_MUCH));
    }
}
