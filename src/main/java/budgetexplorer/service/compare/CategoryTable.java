package budgetexplorer.service.compare;

import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Elsewhere;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;

/// Table 1, which names 类 in words and states an amount of each, where the other tables' lines are to be added up. Reads it
/// once, when it is asked for.
final class CategoryTable {
    private final Subject subject;
    private Optional<Optional<BudgetTable>> read = Optional.empty();

    CategoryTable(Subject subject) {
        this.subject = subject;
    }

    /// A value with what table 1 states of it, if that is something else.
    Value compared(Value value, String code, String name) {
        if (code.length() > CodeLevel.CATEGORY.digits() || name.isEmpty()) {
            return value;
        }
        Optional<Elsewhere> elsewhere = table().flatMap(table -> table.rows().stream()
                .filter(row -> isOf(table, row, name)).findFirst().flatMap(row -> amount(table, row)))
                .filter(other -> value.amount().filter(money -> money.fen() != other.amount().fen()).isPresent());
        return new Value(value.standing(), value.amount(), value.prior(), value.link(), elsewhere);
    }

    private Optional<Elsewhere> amount(BudgetTable table, Row row) {
        return table.amount(row, Field.EXPENSE)
                .flatMap(money -> table.stated(row, Field.EXPENSE).map(cell -> new Elsewhere(money, link(cell))));
    }

    private Link link(StatedCell cell) {
        return new Link.TableCell(subject.id(), cell.table(), cell.row(), cell.column());
    }

    /// Table 1 numbers the names: `六、科学技术支出`.
    private static boolean isOf(BudgetTable table, Row row, String name) {
        String stated = table.text(row, Field.EXPENSE_NAME);
        return stated.substring(stated.indexOf('、') + 1).strip().equals(name);
    }

    private Optional<BudgetTable> table() {
        if (read.isEmpty()) {
            read = Optional.of(subject.table(TableKind.BALANCE));
        }
        return read.get();
    }
}
