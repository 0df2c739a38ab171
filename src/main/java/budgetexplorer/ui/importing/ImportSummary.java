package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportOutcome.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an import did: budgets by what became of them.
///
/// @param failed files that were not taken
/// @param left   files left out because the user stopped the import
/// @param last   the budget that was imported last
public record ImportSummary(long added, long completed, long unchanged, long failed, int left,
        Optional<BudgetId> last) {
    /// Sums up outcomes.
    public static ImportSummary of(List<ImportOutcome> outcomes, int left) {
        return new ImportSummary(count(outcomes, Change.ADDED), count(outcomes, Change.COMPLETED),
                count(outcomes, Change.NONE),
                outcomes.stream().filter(ImportOutcome.Failed.class::isInstance).count(), left,
                done(outcomes).reduce((_, last) -> last).map(ImportOutcome.Done::id));
    }

    private static long count(List<ImportOutcome> outcomes, Change change) {
        return done(outcomes).filter(done -> done.change() == change).count();
    }

    private static Stream<ImportOutcome.Done> done(List<ImportOutcome> outcomes) {
        return outcomes.stream().filter(ImportOutcome.Done.class::isInstance).map(ImportOutcome.Done.class::cast);
    }

    /// The same in words.
    public String text(Messages messages) {
        return messages.text(left > 0 ? "import.cancelled" : "import.notice", added, completed, unchanged, failed,
                left);
    }
}
