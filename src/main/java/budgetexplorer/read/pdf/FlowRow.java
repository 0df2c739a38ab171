package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A row of a table that may run over several pages. For one thread.
final class FlowRow {
    /// The parts of each cell, by its first column.
    private final TreeMap<Integer, List<FlowCell>> cells = new TreeMap<>();

    FlowRow(List<FlowCell> first) {
        goOn(first);
    }

    /// The row goes on on the next page.
    void goOn(List<FlowCell> rest) {
        rest.forEach(cell -> cells.computeIfAbsent(cell.column(), _ -> new ArrayList<>()).add(cell));
    }

    /// The part of a cell on the latest page that the row has reached; null if no cell begins in the column.
    @Nullable
    FlowCell latest(int column) {
        List<FlowCell> parts = cells.get(column);
        return parts == null ? null : parts.getLast();
    }

    /// The parts of the cell that begins in a column; none if none does.
    List<FlowCell> parts(int column) {
        return cells.getOrDefault(column, List.of());
    }

    /// How high it is where it begins, in points.
    double height() {
        return cells.values().stream().map(List::getFirst).filter(cell -> cell.rows() == 1)
                .mapToDouble(cell -> cell.cell().box().height()).max().orElse(0);
    }

    /// Whether a cell that others leave out says something.
    boolean saysMoreThan(List<FlowCell> others) {
        return cells.values().stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank()
                && others.stream().noneMatch(other -> other.column() == cell.column()));
    }

    /// The same row of a header that has more rows: the cells as high as its first one reach down as far as before.
    FlowRow higher(int more) {
        int whole = cells.isEmpty() ? 1 : cells.firstEntry().getValue().getFirst().rows();
        var higher = new FlowRow(List.of());
        cells.values().forEach(parts -> higher.goOn(
                parts.stream().map(part -> part.rows() == whole ? part.higher(more) : part).toList()));
        return higher;
    }

    /// The parts of its cells, cell by cell from left to right.
    List<List<FlowCell>> cells() {
        return List.copyOf(cells.values());
    }
}
