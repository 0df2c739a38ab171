package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.disclosure.GenerateDisclosure;
import budgetexplorer.service.disclosure.KeepDisclosureInputs;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.WriteTemplate;
import budgetexplorer.store.Library;
import budgetexplorer.ui.disclosure.DisclosureSheet;
import budgetexplorer.ui.disclosure.DisclosureWork;
import budgetexplorer.ui.export.ExportView;
import budgetexplorer.ui.export.ExportViewModel;
import budgetexplorer.ui.export.ExportWork;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.StatedTableView;
import java.util.function.Consumer;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// Opens the cards that export the budget that is looked at and complete its text.
record ExportSheets(ObservableObjectValue<@Nullable BudgetSummary> budget, ExportWork work, DisclosureSheet disclosure,
        Window window) {
    /// What the cards use of their window.
    record Window(Edits edits, TaskRunner tasks, Dialogs dialogs, Messages messages, Memory memory, CardAbove above) {}

    static ExportSheets of(Library library, BrowseLibrary browse, ObservableObjectValue<@Nullable BudgetSummary> budget,
            Window window) {
        var generate = new GenerateDisclosure(browse);
        var export = new ExportBudget(browse);
        var work = new ExportWork(export, new WriteTemplate(browse),
                exported -> generate.of(exported).text().gaps().size());
        var disclosure = new DisclosureSheet(new DisclosureWork(generate, new KeepDisclosureInputs(library), export),
                window.above(), window.edits(), window.tasks(), window.dialogs(), window.messages());
        return new ExportSheets(budget, work, disclosure, window);
    }

    void show() {
        look(shown -> {
            var viewModel = new ExportViewModel(shown, work, window.tasks(), window.dialogs(), window.messages(),
                    window.memory());
            window.above().show(window.messages().text("export.title"), _ -> new ExportView(viewModel,
                    window.messages(), StatedTableView::copy, () -> disclosure.show(shown)));
        });
    }

    void complete() {
        look(disclosure::show);
    }

    private void look(Consumer<BudgetSummary> at) {
        BudgetSummary shown = budget.get();
        if (shown != null) {
            at.accept(shown);
        }
    }
}
