package budgetexplorer.service.difference;

import budgetexplorer.compare.difference.Difference;
import budgetexplorer.compare.difference.Draft;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import java.util.List;
import java.util.Optional;

/// What changed between two budgets of a library. Immutable.
///
/// @param budget     the later one
/// @param from       the earlier one
/// @param drafts     what the two say, the earlier first
/// @param categories 类 whose totals differ, the largest difference first
/// @param units      the same by unit
public record DraftDifference(BudgetSummary budget, BudgetSummary from, List<Draft> drafts, Difference difference,
        List<PartChange> categories, List<PartChange> units, FindingChanges findings) {
    public DraftDifference {
        drafts = List.copyOf(drafts);
        categories = List.copyOf(categories);
        units = List.copyOf(units);
    }

    /// Whether nothing changed but the documents' form.
    public boolean isSame() {
        return difference.changes().isEmpty();
    }

    /// The sheet and the cell that a link leads to: `Sheet1!D9`; empty if it leads to no cell.
    public Optional<String> address(Link link) {
        if (!(link instanceof Link.TableCell cell) || cell.row().isEmpty() || cell.column().isEmpty()) {
            return Optional.empty();
        }
        return drafts.stream().filter(draft -> draft.id().equals(cell.budget()))
                .flatMap(draft -> draft.tables().stream()).filter(table -> table.kind() == cell.table()).findFirst()
                .flatMap(table -> address(table, cell.row().getAsInt(), cell.column().getAsInt()));
    }

    private static Optional<String> address(BudgetTable table, int number, int column) {
        return table.rows().stream().filter(row -> row.number() == number).findFirst()
                .map(row -> "%s!%s%s".formatted(table.source().sheet(row), table.columns().get(column).letters(),
                        Source.rowOnSheet(row)));
    }
}
