package budgetexplorer.service;

import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.service.ImportPreview.FoundBudget;
import budgetexplorer.service.ImportPreview.FoundTable;
import java.util.List;
import java.util.Optional;

/// Sums up what was read.
final class FoundBudgets {
    private FoundBudgets() {}

    static List<FoundBudget> of(ReadResult read) {
        return read.found().stream().map(found -> new FoundBudget(found.identity(), found.tables().stream()
                .map(table -> new FoundTable(table.kind(), table.source().sheets(), table.rows().size(), table.unit()))
                .toList(), Optional.empty(), found.problems())).toList();
    }
}
