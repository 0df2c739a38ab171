package budgetexplorer.check.rule;

import budgetexplorer.model.table.TableKind;
import java.util.Set;

/// Something that is to hold in every budget. Its name in words is the text `check.rule.` and its id, what it rests on
/// the text `check.basis.` and its id. Stateless.
public sealed interface Rule permits IdentityRule, FindingRule {
    /// Names the rule, the same for good.
    String id();

    /// What it belongs to.
    RuleGroup group();

    /// The tables without which nothing can be checked.
    default Set<TableKind> tables() {
        return Set.of();
    }
}
