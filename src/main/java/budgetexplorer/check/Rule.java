package budgetexplorer.check;

import java.util.stream.Stream;

/// Something that is to hold in every budget. Its name in words is the text `check.rule.` and its id. Stateless.
public interface Rule {
    /// Names the rule, the same for good.
    String id();

    /// Checks every place where the rule is to hold.
    Stream<Finding> check(AuditedBudget budget);
}
