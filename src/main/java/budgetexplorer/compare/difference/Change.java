package budgetexplorer.compare.difference;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// One change from a budget to another. What was changed alike in several places, such as the name of a unit, is one.
///
/// @param table       empty for the text
/// @param column      the label of the column, or nothing where the change is not one of a column
/// @param before      empty for what was added
/// @param after       empty for what was removed
/// @param consequence whether it only follows from other changes: a sum of lines or columns that changed
/// @param elsewhere   where else the same was changed
public record Change(Kind kind, Optional<TableKind> table, Aspect aspect, String column, Optional<Content> before,
        Optional<Content> after, boolean consequence, List<Elsewhere> elsewhere) {
    public Change {
        elsewhere = List.copyOf(elsewhere);
    }

    Change(Kind kind, Optional<TableKind> table, Aspect aspect, String column, Optional<Content> before,
            Optional<Content> after) {
        this(kind, table, aspect, column, before, after, false, List.of());
    }

    /// How something changed.
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED,
        /// The same line stands under another unit, or the same sentence elsewhere.
        MOVED,
        /// The same line has another code or name.
        RENAMED;

        static Kind of(Optional<?> before, Optional<?> after) {
            return before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED;
        }
    }

    /// Another place that was changed alike.
    public record Elsewhere(Optional<TableKind> table, Content before, Content after) {}

    /// What it is that changed, as the later budget has it, or the earlier for what is gone.
    public List<KeyPart> key() {
        return after.or(() -> before).map(Content::key).orElse(List.of());
    }

    /// By how much an amount changed; of an added or a removed line all of it. Empty for texts.
    public Optional<Money> difference() {
        Optional<Money> old = before.flatMap(Content::amount);
        Optional<Money> now = after.flatMap(Content::amount);
        if (kind == Kind.MOVED || kind == Kind.RENAMED) {
            return Optional.empty();
        }
        return now.map(money -> old.map(money::minus).orElse(money)).or(() -> old.map(Money::negate));
    }

    Change asConsequence() {
        return new Change(kind, table, aspect, column, before, after, true, elsewhere);
    }

    Change with(List<Elsewhere> places) {
        return new Change(kind, table, aspect, column, before, after, consequence, places);
    }
}
