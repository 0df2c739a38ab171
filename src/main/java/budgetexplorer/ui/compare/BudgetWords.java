package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Stage;

/// Budgets in words.
record BudgetWords(Messages messages) {
    /// `405 柳州市科学技术局 2026 公开`, with the draft's number where it is not the first.
    String chip(BudgetSummary budget) {
        String stage = stage(budget.id().stage());
        return messages.text(budget.id().revision() > 1 ? "compare.budget.revision" : "compare.budget",
                budget.id().department(), budget.department().name(), String.valueOf(budget.id().year()), stage,
                budget.id().revision());
    }

    String stage(Stage stage) {
        return messages.text("stage." + stage.name());
    }

    /// `405 · 2026`, with the stage where it is not the final one and the draft's number where it is not the first.
    String brief(BudgetSummary budget) {
        String brief = messages.text("compare.budget.brief", budget.id().department(),
                String.valueOf(budget.id().year()));
        return budget.id().stage() == Stage.PUBLISHED && budget.id().revision() == 1
                ? brief
                : "%s %s#%d".formatted(brief, stage(budget.id().stage()),
                        budget.id().revision());
    }
}
