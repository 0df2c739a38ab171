package budgetexplorer.check.text;

import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;

/// A rule of the text.
interface TextRule extends FindingRule {
    @Override
    default RuleGroup group() {
        return RuleGroup.TEXT;
    }

    @Override
    default boolean needsText() {
        return true;
    }
}
