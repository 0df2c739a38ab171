package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what changed from one budget to another. Stateless.
public final class Differences {
    private Differences() {}

    /// All that changed: what one says and the other does not, or says otherwise. In which unit and how exactly amounts
    /// are stated, the numbers and the order of lines, blanks and the width of characters do not count.
    public static Difference between(Draft before, Draft after) {
        List<Change> changes = new ArrayList<>();
        int blanks = 0;
        for (TableKind kind : TableKind.values()) {
            Optional<BudgetTable> old = before.table(kind);
            Optional<BudgetTable> now = after.table(kind);
            if (old.isPresent() && now.isPresent()) {
                var found = new TableDifference(before.id(), old.get(), after.id(), now.get()).find();
                changes.addAll(found.changes());
                blanks += found.blanks();
            } else if (old.isPresent() || now.isPresent()) {
                changes.add(new Change(Kind.of(old, now), Optional.of(kind), Aspect.TABLE, "",
                        old.map(table -> table(before, table)), now.map(table -> table(after, table))));
            }
        }
        changes.addAll(narrative(before, after));
        return new Difference(before.id(), after.id(), Alike.merged(changes), blanks,
                lackingText(before, after));
    }

    private static Content table(Draft draft, BudgetTable table) {
        return new Content(List.of(), table.title(), Optional.empty(), new Link.TableCell(draft.id(), table.kind()));
    }

    private static List<Change> narrative(Draft before, Draft after) {
        return before.narrative().flatMap(old -> after.narrative()
                .map(now -> new NarrativeDifference(before.id(), old, after.id(), now).find())).orElse(List.of());
    }

    /// A document of tables alone says nothing of the text.
    private static Optional<BudgetId> lackingText(Draft before, Draft after) {
        if (before.narrative().isPresent() == after.narrative().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(before.narrative().isPresent() ? after.id() : before.id());
    }
}
