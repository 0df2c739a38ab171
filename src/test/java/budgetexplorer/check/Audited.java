package budgetexplorer.check;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import java.util.List;
import java.util.Optional;

/// Made-up budgets as rules see them.
final class Audited {
    private static final BudgetId ID = new BudgetId("701", 2026, Stage.PUBLISHED, 1);

    private Audited() {}

    static AuditedBudget budget(BudgetTable... tables) {
        Budget budget = MadeUp.budget(tables);
        return new AuditedBudget(ID, BudgetTrees.of(budget, (_, _) -> Optional.empty()).root(Hierarchy.FUNCTION),
                budget.tables());
    }

    /// The findings in short: what is judged and how it came out.
    static List<String> outcomes(Rule rule, AuditedBudget budget) {
        return rule.check(budget).map(finding -> path(finding.judged().at()) + " " + finding.outcome()).toList();
    }

    private static String path(Link link) {
        return "/" + String.join("/", ((Link.Line) link).path());
    }
}
