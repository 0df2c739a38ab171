package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Finding;
import java.util.stream.Stream;

/// A rule that judges by itself: of codes, names, sentences.
public non-sealed interface FindingRule extends Rule {
    /// Checks every place where the rule is to hold.
    ///
    /// @param budget has all tables that are needed
    Stream<Finding> check(AuditedBudget budget);

    /// Whether nothing can be checked without the text.
    default boolean needsText() {
        return false;
    }
}
