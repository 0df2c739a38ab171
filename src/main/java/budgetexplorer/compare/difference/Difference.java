package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// What changed from one budget to another. Immutable.
///
/// @param changes table by table in the order of their lines, then the text
/// @param lackingText the one of the two that alone has no text; none where both have one, or neither
/// @param blanks  how many cells are blank in one and zero in the other, which are not among the changes
public record Difference(BudgetId before, BudgetId after, List<Change> changes, int blanks,
        Optional<BudgetId> lackingText) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /// The changes of a table, or of the text.
    public List<Change> of(Optional<TableKind> table) {
        return changes.stream().filter(change -> change.table().equals(table)).toList();
    }

    /// How many changes of a kind there are in the tables that follow from no others.
    public int count(Kind kind) {
        return (int) changes.stream().filter(change -> change.table().isPresent())
                .filter(change -> change.kind() == kind && !change.consequence()).count();
    }

    /// How many sentences of the text changed.
    public int sentences() {
        return of(Optional.empty()).size();
    }

    /// How many changes are but consequences of others.
    public int consequences() {
        return (int) changes.stream().filter(Change::consequence).count();
    }
}
