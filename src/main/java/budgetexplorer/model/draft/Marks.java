package budgetexplorer.model.draft;

import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which cells and rows of a draft are not as in what it was made of, and who made them so last. Immutable.
public final class Marks {
    /// Nothing was changed.
    public static final Marks NONE = new Marks();

    private final Map<CellPlace, Mark> cells = new HashMap<>();
    private final Map<TableKind, Set<Integer>> added = new HashMap<>();

    /// What a cell held before, and the change that made it what it is.
    public record Mark(Cell original, Change change) {}

    private Marks() {}

    /// The marks of a draft.
    public static Marks of(Draft draft) {
        var marks = new Marks();
        Map<CellPlace, Cell> now = new LinkedHashMap<>();
        for (Change change : draft.changes()) {
            for (Alteration alteration : change.alterations()) {
                marks.add(change, alteration, now);
            }
        }
        marks.cells.entrySet().removeIf(mark -> mark.getValue().original().equals(now.get(mark.getKey())));
        return marks;
    }

    private void add(Change change, Alteration alteration, Map<CellPlace, Cell> now) {
        switch (alteration) {
            case Alteration.CellSet(var table, var row, var column, var before, var after) -> {
                var place = new CellPlace(table, row, column);
                Mark known = cells.get(place);
                cells.put(place, new Mark(known == null ? before : known.original(), change));
                now.put(place, after);
            }
            case Alteration.RowAdded(var table, var row, _) -> {
                if (Source.isAdded(row)) { // and not one of the original that is back
                    added.computeIfAbsent(table, _ -> new HashSet<>()).add(row.number());
                }
            }
            case Alteration.RowRemoved(var table, var row, _) -> {
                added.getOrDefault(table, new HashSet<>()).remove(row.number());
                if (Source.isAdded(row)) { // another may have its number
                    cells.keySet().removeIf(place -> place.table() == table && place.row() == row.number());
                }
            }
            case Alteration.RowMoved _ -> {
            }
        }
    }

    /// What was changed in a cell; empty if it is as it was.
    public Optional<Mark> cell(CellPlace place) {
        return Optional.ofNullable(cells.get(place));
    }

    /// Whether nothing is marked.
    public boolean isEmpty() {
        return cells.isEmpty() && added.values().stream().allMatch(Set::isEmpty);
    }

    /// Whether the original has no such row.
    public boolean isAdded(TableKind table, int row) {
        return added.getOrDefault(table, Set.of()).contains(row);
    }
}
