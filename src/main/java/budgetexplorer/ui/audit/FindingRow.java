package budgetexplorer.ui.audit;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.review.State;
import java.util.Optional;

/// A line of the list of findings.
sealed interface FindingRow {
    /// Above the findings of a group.
    record Heading(String text) implements FindingRow {}

    /// A finding.
    ///
    /// @param code       of the finding
    /// @param text       what is the matter
    /// @param difference by how much what is stated exceeds what should be; nothing where that is no number
    /// @param note       how far the latest note on it has come
    /// @param fresh      whether the audit before this one did not find it
    /// @param searched   all its words in small letters
    record Item(Finding finding, String code, Spot spot, String text, String difference, Optional<State> note,
            boolean fresh, String searched) implements FindingRow {
        Outcome outcome() {
            return finding.outcome();
        }

        Item asFresh() {
            return new Item(finding, code, spot, text, difference, note, true, searched);
        }
    }
}
