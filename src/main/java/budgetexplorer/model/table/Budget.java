package budgetexplorer.model.table;

import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import java.util.List;
import java.util.Optional;

/// A department's budget as documents state it: the tables found, in the order of their numbers, and the text.
///
/// @param stage     as the document says it
/// @param file      the name of the file it came from
/// @param narrative the 公开说明, one paragraph a line
public record Budget(Department department, int year, Stage stage, String file, List<BudgetTable> tables,
        Optional<String> narrative) {
    public Budget {
        tables = List.copyOf(tables);
    }

    /// A budget without a text.
    public Budget(Department department, int year, Stage stage, String file, List<BudgetTable> tables) {
        this(department, year, stage, file, tables, Optional.empty());
    }

    /// One of the 12 tables; empty if the document lacks it.
    public Optional<BudgetTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }
}
