package budgetexplorer.read.reply;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.reply.FilledList.FilledRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;

/// Reads lists that the program wrote and others filled in, whatever they did to them: rows moved, sorted, hidden or
/// deleted, columns hidden, moved or deleted, sheets added. Columns are known by their heads. Thread-safe.
///
/// @param heads    what a column is, by its head as compared
/// @param key      how a head is compared
/// @param required what a row of heads has at least
public record FilledListReader<H>(Map<String, H> heads, UnaryOperator<String> key, Set<H> required) {
    public FilledListReader {
        heads = Map.copyOf(heads);
        required = Set.copyOf(required);
    }

    /// Reads a workbook, all sheets that hold such a list.
    ///
    /// @throws ProblemException if the file cannot be read or holds no such list
    public FilledList<H> read(Path file, Cancellation cancellation) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        List<Grid> grids = new BudgetReader().document(file, ReadOptions.NONE, cancellation).grids();
        List<FilledRow<H>> rows = new ArrayList<>();
        boolean found = false;
        for (Grid grid : grids) {
            found |= read(name, grid, rows);
        }
        if (!found) {
            throw new ProblemException(Problem.error(Place.of(name), "problem.replies.none"));
        }
        return new FilledList<>(name, rows);
    }

    /// @return whether the sheet holds such a list
    private boolean read(String file, Grid grid, List<FilledRow<H>> rows) {
        Map<H, Integer> columns = Map.of();
        for (GridRow row : grid.rows()) {
            Map<H, Integer> next = columns(row);
            if (next.keySet().containsAll(required)) {
                columns = next; // repeated where lists were put below each other
            } else if (!columns.isEmpty()) {
                FilledRow<H> filled = filled(file, grid, row, columns);
                if (!filled.texts().isEmpty()) {
                    rows.add(filled);
                }
            }
        }
        return !columns.isEmpty();
    }

    private Map<H, Integer> columns(GridRow row) {
        Map<H, Integer> columns = new HashMap<>();
        for (GridCell cell : row.cells()) {
            H head = heads.get(key.apply(cell.text()));
            if (head != null) {
                columns.putIfAbsent(head, cell.column());
            }
        }
        return columns;
    }

    private FilledRow<H> filled(String file, Grid grid, GridRow row, Map<H, Integer> columns) {
        Map<H, String> texts = new HashMap<>();
        Map<H, String> letters = new HashMap<>();
        columns.forEach((head, column) -> {
            String text = grid.textAt(row.number(), column).strip();
            letters.put(head, CellReference.convertNumToColString(column));
            if (!text.isEmpty()) {
                texts.put(head, text);
            }
        });
        return new FilledRow<>(file, grid.sheet(), row.number(), texts, letters);
    }
}
