package budgetexplorer.ui.audit;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// A finding in full.
///
/// @param title  where it stands and what it is called there
/// @param proofs the arithmetic that shows it, the rule's own first
/// @param others what else shows it
/// @param table  the table's cell, if it rests on one
/// @param line   the line of the drill-down whose amount it is, if it is of one
/// @param text   the sentence, if it rests on one
record FindingDetail(FindingRow.Item item, String title, String rule, String basis, List<Proof> proofs,
        List<Exhibit> others, Optional<Link> table, Optional<Link> line, Optional<Link> text) {

    /// Cells and sentences, and what they amount to.
    ///
    /// @param rule       another rule that shows the same fault; nothing for the finding's own
    /// @param allowance  how much may be missing, in words; nothing where that does not matter
    record Proof(String rule, List<Exhibit> exhibits, Arithmetic arithmetic, String allowance) {}

    /// A calculation written out: `17.23 + 360.00 = ` **377.23** ` ≠ ` 0.00.
    ///
    /// @param terms  up to what they come to
    /// @param result what they come to
    /// @param sign   how that compares with what is stated, with what surrounds it
    /// @param stated what is stated
    record Arithmetic(String terms, String result, String sign, String stated) {
        /// All of it.
        String text() {
            return terms + result + sign + stated;
        }
    }
}
