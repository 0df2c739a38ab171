package budgetexplorer.read.random;

import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A department's budget as a reader is expected to find it.
///
/// @param units all of the department's
/// @param names of the function codes it uses, 类, 款 and 项
record ExpectedBudget(Department department, int year, Stage stage, List<Unit> units, Map<String, String> names,
        List<ExpectedTable> tables) {
    ExpectedBudget {
        units = List.copyOf(units);
        names = Map.copyOf(names);
        tables = List.copyOf(tables);
    }

    Optional<ExpectedTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    ExpectedBudget withTables(List<ExpectedTable> others) {
        return new ExpectedBudget(department, year, stage, units, names, others);
    }
}
