package budgetexplorer.check;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Department;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.BudgetTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Made-up budgets as rules see them.
public final class Audited {
    /// Whose they are.
    public static final BudgetId ID = new BudgetId("701", 2026, Stage.PUBLISHED, 1);

    private Audited() {}

    /// A budget of some tables without a text.
    public static AuditedBudget budget(BudgetTable... tables) {
        return budget(MadeUp.PARKS, tables);
    }

    /// A budget of a department.
    public static AuditedBudget budget(Department department, BudgetTable... tables) {
        List<StatedTable> stated = List.of(tables).stream().map(table -> new StatedTable(ID, table)).toList();
        return new AuditedBudget(ID, department, stated, Optional.empty(), (_, _) -> Optional.empty(),
                Optional.empty(), LibraryNorms.NONE, AuditSettings.INITIAL);
    }

    /// What one rule finds: where and how it came out, what passes included.
    public static List<String> outcomes(String rule, AuditedBudget budget) {
        return findings(rule, budget).map(finding -> finding.judged().label() + " " + finding.outcome()).toList();
    }

    /// The findings of one rule.
    public static Stream<Finding> findings(String rule, AuditedBudget budget) {
        return Auditor.audit(budget).findings().stream().filter(finding -> finding.rule().equals(rule));
    }
}
