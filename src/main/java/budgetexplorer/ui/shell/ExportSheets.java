package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.disclosure.DisclosureSheet;
import budgetexplorer.ui.export.ExportView;
import budgetexplorer.ui.export.ExportViewModel;
import budgetexplorer.ui.export.ExportWork;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.StatedTableView;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// Opens the cards that export the budget that is looked at and complete its text.
record ExportSheets(ObservableObjectValue<@Nullable BudgetSummary> budget, ExportWork work, DisclosureSheet disclosure,
        TaskRunner tasks,
        Dialogs dialogs, Messages messages, Memory memory, CardAbove above) {

    void show() {
        BudgetSummary shown = budget.get();
        if (shown != null) {
            var viewModel = new ExportViewModel(shown, work, tasks, dialogs, messages, memory);
            above.show(messages.text("export.title"),
                    _ -> new ExportView(viewModel, messages, StatedTableView::copy,
                            () -> disclosure.show(shown)));
        }
    }

    void complete() {
        BudgetSummary shown = budget.get();
        if (shown != null) {
            disclosure.show(shown);
        }
    }
}
