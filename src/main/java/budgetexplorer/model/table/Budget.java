package budgetexplorer.model.table;

import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;

import java.util.List;
import java.util.Optional;

/// A department's budget as one document states it: the tables found, in the order of their numbers.
///
/// @param stage as the document says it
/// @param file the name of the file it came from
public record Budget(Department department, int year, Stage stage, String file, List<BudgetTable> tables) {
    public Budget {
        tables = List.copyOf(tables);
    }

    /// One of the 12 tables; empty if the document lacks it.
    public Optional<BudgetTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    /// The same budget at a stage that the user names.
    public Budget at(Stage other) {
        return new Budget(department, year, other, file, tables);
    }
}
