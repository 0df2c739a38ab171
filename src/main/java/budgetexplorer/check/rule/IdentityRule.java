package budgetexplorer.check.rule;

import java.util.stream.Stream;

/// A rule of cells that add up to others. Which of the cells is at fault where they do not, the auditor tells from all
/// identities together.
public non-sealed interface IdentityRule extends Rule {
    /// The identities that are to hold in a budget.
    ///
    /// @param budget has all tables that are needed
    Stream<Identity> identities(AuditedBudget budget);
}
