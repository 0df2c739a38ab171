package budgetexplorer.check.code;

import budgetexplorer.check.rule.Rule;
import java.util.List;

/// The rules of codes and names. A new one is a line here and its class.
public final class CodeRules {
    /// Each once, in the order in which they are shown.
    public static final List<Rule> ALL = List.of(
            new CodeForm(),
            new UnitUnderDepartment(),
            new EconomicCategory(),
            new NoDuplicates(),
            new CodeOrder(),
            new SameName(),
            new KnownName(),
            new SameItems());

    private CodeRules() {}
}
