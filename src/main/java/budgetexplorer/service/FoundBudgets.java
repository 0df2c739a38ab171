package budgetexplorer.service;

import budgetexplorer.model.goal.IndicatorCount;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.service.ImportPreview.FoundBudget;
import budgetexplorer.service.ImportPreview.FoundNarrative;
import budgetexplorer.service.ImportPreview.FoundTable;
import java.util.List;
import java.util.Optional;

/// Sums up what was read.
final class FoundBudgets {
    private FoundBudgets() {}

    static List<FoundBudget> of(ReadResult read) {
        return read.found().stream().map(found -> new FoundBudget(found.identity(), found.tables().stream()
                .map(table -> new FoundTable(table.kind(), table.source().sheets(), table.rows().size(), table.unit()))
                .toList(), indicators(found.tables()), found.narrative().map(FoundBudgets::summary), found.problems()))
                .toList();
    }

    private static Optional<IndicatorCount> indicators(List<BudgetTable> tables) {
        return tables.stream().filter(table -> table.kind() == TableKind.GOALS).findFirst()
                .map(goals -> IndicatorCount.of(Indicators.of(goals)));
    }

    private static FoundNarrative summary(Narrative narrative) {
        return new FoundNarrative(narrative.sections().size(), narrative.understood(),
                narrative.standing() - narrative.understood());
    }
}
