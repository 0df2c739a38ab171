package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables that stand one below the other with nothing between them: parts of one over several pages, columns of one
/// that was too wide for a page, or different ones. For one thread.
final class OpenTables {
    private final List<TableFlow> flows = new ArrayList<>();

    /// The next part.
    void add(TablePart part) {
        flows.reversed().stream().filter(flow -> flow.hasHeaderOf(part)).findFirst()
                .or(() -> flows.reversed().stream().filter(flow -> flow.hasColumnsOf(part)).findFirst())
                .ifPresentOrElse(flow -> flow.add(part), () -> flows.add(new TableFlow(part)));
    }

    boolean isEmpty() {
        return flows.isEmpty();
    }

    /// The tables they make, which are no longer open.
    List<WholeTable> close() {
        List<WholeTable> tables = new ArrayList<>();
        for (TableFlow flow : flows) {
            WholeTable next = flow.whole();
            Optional<WholeTable> wider = tables.isEmpty() ? Optional.empty() : tables.getLast().wider(next);
            wider.ifPresent(_ -> tables.removeLast());
            tables.add(wider.orElse(next));
        }
        flows.clear();
        return tables;
    }
}
