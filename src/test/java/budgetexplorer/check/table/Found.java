package budgetexplorer.check.table;

import budgetexplorer.check.Audited;
import budgetexplorer.check.Auditor;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a rule finds in made-up tables.
public final class Found {
    private static final Map<String, String> NAMES = Map.of("206", "科学技术支出", "208", "社会保障和就业支出", "221", "住房保障支出");

    private Found() {}

    /// Label and outcome of each finding of a rule that is no pass, in the order found.
    public static List<String> by(String rule, BudgetTable... tables) {
        return all(rule, tables).stream().filter(finding -> finding.outcome() != Outcome.PASS)
                .map(finding -> finding.outcome() + " " + finding.judged().label()).toList();
    }

    /// How often a rule passes.
    public static long passes(String rule, BudgetTable... tables) {
        return all(rule, tables).stream().filter(finding -> finding.outcome() == Outcome.PASS).count();
    }

    /// Every finding that has the rule in its arithmetic, or is its own.
    public static List<Finding> all(String rule, BudgetTable... tables) {
        AuditedBudget budget = Audited.budget(tables);
        var named = new AuditedBudget(budget.id(), budget.department(), budget.tables(), budget.text(),
                (code, _) -> Optional.ofNullable(NAMES.get(code.digits())), budget.before(), budget.library(),
                budget.settings());
        return Auditor.audit(named).findings().stream().filter(finding -> finding.rule().equals(rule)
                || finding.calculations().stream().anyMatch(calculation -> calculation.rule().equals(rule))).toList();
    }

    /// A table from text.
    public static BudgetTable table(TableKind kind, String text) {
        return MadeUp.table(kind, text);
    }
}
