package budgetexplorer.write.form;

import budgetexplorer.model.Department;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes the official forms of a budget. Stateless and thread-safe.
public final class Forms {
    /// Where an amount is stated in another unit than the document's.
    private static final int CONVERTED_DECIMALS = 2;

    private Forms() {}

    /// The forms of the tables that a budget has, and of those that its other tables show to be empty, in their order. A
    /// table that is missing for reasons unknown has no form.
    ///
    /// @param unit the unit of the amounts; that of each table if empty
    public static List<Form> of(Budget budget, Optional<MoneyUnit> unit) {
        return Arrays.stream(TableKind.values()).flatMap(kind -> form(budget, kind, unit).stream()).toList();
    }

    private static Optional<Form> form(Budget budget, TableKind kind, Optional<MoneyUnit> unit) {
        return budget.table(kind)
                .map(table -> form(budget, table, FormColumns.of(table, unit.orElse(table.unit())), unit))
                .or(() -> Emptiness.isShown(budget, kind)
                        ? Optional.of(empty(budget, kind, unit))
                        : Optional.empty());
    }

    private static Form empty(Budget budget, TableKind kind, Optional<MoneyUnit> unit) {
        MoneyUnit ofOthers = budget.tables().isEmpty()
                ? MoneyUnit.TEN_THOUSAND_YUAN
                : budget.tables().getFirst().unit();
        var table = new BudgetTable(kind, kind.title(), Source.of(budget.file(), kind.title()), ofOthers, List.of(),
                List.of(), List.of());
        return form(budget, table, FormColumns.blank(table, unit.orElse(table.unit())), unit);
    }

    private static Form form(Budget budget, BudgetTable table, FormColumns columns, Optional<MoneyUnit> unit) {
        MoneyUnit written = unit.orElse(table.unit());
        return new Form(table.kind(), number(budget.stage(), table.kind()), year(budget.year()), title(table),
                owner(budget.department()), written,
                written == table.unit() ? 0 : CONVERTED_DECIMALS, columns.columns(),
                table.rows().stream().map(columns::row).toList(), notes(budget, table));
    }

    /// Only what is published says so in its number, which tells a reader the stage.
    static String number(Stage stage, TableKind kind) {
        return "%s%02d表".formatted(stage == Stage.PUBLISHED ? "预算公开" : "部门预算", kind.number());
    }

    /// The year it is of.
    static String year(int year) {
        return year + "年度";
    }

    /// As the document prints it.
    static String title(BudgetTable table) {
        return table.title().isBlank() ? table.kind().title() : table.title();
    }

    /// Whose it is.
    static String owner(Department department) {
        return "部门名称：" + department.code() + department.name();
    }

    private static List<String> notes(Budget budget, BudgetTable table) {
        List<String> notes = new ArrayList<>(table.notes());
        if (Emptiness.isUnsaid(table)) {
            notes.add(Emptiness.statement(table.kind(), budget.year()));
        }
        return notes;
    }
}
