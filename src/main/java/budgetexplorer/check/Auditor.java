package budgetexplorer.check;

import java.util.List;

/// Applies all rules. Stateless.
public final class Auditor {
    private static final List<Rule> RULES = List.of(new PartsMakeTheWhole(), new StructureMakesTheTotal(),
            new PersonnelAndOperatingMakeBasic());

    private Auditor() {}

    /// What all rules find, rule by rule, each from the top of the budget down; what passes included.
    public static Audit audit(AuditedBudget budget) {
        return new Audit(RULES.stream().flatMap(rule -> rule.check(budget)).toList());
    }
}
