package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.TaskRunner;

/// Shows the 公开说明 of a budget above the window, to be completed and written.
public record DisclosureSheet(DisclosureWork work, CardAbove above, Edits edits, TaskRunner tasks, Dialogs dialogs,
        Messages messages) {
    /// Writes the text and shows it.
    public void show(BudgetSummary budget) {
        above.show(messages.text("disclosure.title.sheet", budget.department().name(),
                String.valueOf(budget.id().year())),
                _ -> new DisclosurePane(
                        new DisclosureViewModel(budget, work, edits, tasks, dialogs, messages), messages));
    }
}
