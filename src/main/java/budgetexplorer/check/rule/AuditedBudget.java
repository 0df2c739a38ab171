package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Department;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// What the rules look at. Immutable.
///
/// @param tables   the tables there are, in the order of their numbers
/// @param text     the narrative; empty if the budget has none
/// @param names    the sourced names of codes
/// @param before   the same department's budget of the year before, if the library has it
/// @param library  what is usual among the budgets of the library
/// @param settings of the library
public record AuditedBudget(BudgetId id, Department department, List<StatedTable> tables, Optional<Told> text,
        ClassificationNames names, Optional<AuditedBudget> before, LibraryNorms library, AuditSettings settings) {
    public AuditedBudget {
        tables = List.copyOf(tables);
    }

    /// The same with what it is compared with.
    public AuditedBudget beside(Optional<AuditedBudget> lastYear, LibraryNorms norms) {
        return new AuditedBudget(id, department, tables, text, names, lastYear, norms, settings);
    }

    /// One of the 12 tables; empty if the document lacks it.
    public Optional<StatedTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    /// A table that a rule has named in [Rule#tables], so that it is there.
    ///
    /// @throws java.util.NoSuchElementException if it is not
    public StatedTable stated(TableKind kind) {
        return table(kind).orElseThrow();
    }

    /// Stands for a table that is missing.
    public Evidence lacking(TableKind kind) {
        return StatedTable.whole(id, kind, "", kind.title());
    }

    /// The text, for a rule that said it needs one.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Told told() {
        return text.orElseThrow();
    }
}
