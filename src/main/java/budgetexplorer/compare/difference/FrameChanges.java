package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What changed around the lines of a table: its title, its columns and its notes.
final class FrameChanges {
    private final Side before;
    private final Side after;
    private final Optional<TableKind> table;

    FrameChanges(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.table = Optional.of(after.lines().table().kind());
    }

    List<Change> changes() {
        BudgetTable old = before.lines().table();
        BudgetTable now = after.lines().table();
        List<Change> changes = new ArrayList<>();
        if (isSameFormat() && !PlainText.same(old.title(), now.title())) {
            changes.add(change(Aspect.TITLE, Optional.of(old.title()), Optional.of(now.title())));
        }
        columns(before, after).forEach(label -> changes.add(change(Aspect.COLUMN, Optional.of(label),
                Optional.empty())));
        columns(after, before).forEach(label -> changes.add(change(Aspect.COLUMN, Optional.empty(),
                Optional.of(label))));
        // formats lose notes, so that a document of another format without any contradicts none
        if (isSameFormat() || (!old.notes().isEmpty() && !now.notes().isEmpty())) {
            new Alignment(old.notes().stream().map(PlainText::of).toList(),
                    now.notes().stream().map(PlainText::of).toList()).differences()
                    .forEach(pair -> changes.add(change(Aspect.NOTE,
                            pair.before() < 0 ? Optional.empty() : Optional.of(old.notes().get(pair.before())),
                            pair.after() < 0 ? Optional.empty() : Optional.of(now.notes().get(pair.after())))));
        }
        return changes;
    }

    private boolean isSameFormat() {
        return ending(before).equals(ending(after));
    }

    private static String ending(Side side) {
        String file = side.lines().table().source().file();
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /// The columns that only one of the tables has, and that state anything there.
    private static Stream<String> columns(Side of, Side other) {
        return of.lines().columns().entrySet().stream()
                .filter(column -> !other.lines().columns().containsKey(column.getKey()))
                .filter(column -> of.lines().all().stream().map(line -> line.values().get(column.getKey()))
                        .anyMatch(value -> value != null && !value.isTrivial()))
                .map(Map.Entry::getValue);
    }

    private Change change(Aspect aspect, Optional<String> old, Optional<String> now) {
        return new Change(Kind.of(old, now), table, aspect, "", old.map(text -> before.words(List.of(), text)),
                now.map(text -> after.words(List.of(), text)));
    }
}
