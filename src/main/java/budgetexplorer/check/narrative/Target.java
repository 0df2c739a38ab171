package budgetexplorer.check.narrative;

import budgetexplorer.model.Money;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.Gap;
import java.util.List;
import java.util.Optional;

/// Where a subject of the narrative leads in the tables.
sealed interface Target {
    /// To cells.
    ///
    /// @param alike see [budgetexplorer.model.evidence.FigureEvidence]
    /// @param summed whether only their sum states it; else each does
    /// @param money what they state or add up to; empty where one is blank, or where they state different amounts
    record Cells(List<CellPlace> cells, List<CellPlace> alike, boolean summed, Optional<Money> money)
            implements
                Target {}

    /// Nowhere.
    record Nowhere(Gap gap) implements Target {
        static Nowhere of(Gap.Reason reason, String name) {
            return new Nowhere(new Gap(reason, name));
        }
    }
}
