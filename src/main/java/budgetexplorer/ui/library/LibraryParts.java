package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.ui.kit.BudgetBadges;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.Optional;

/// What a window has of its library: the list at its left, the library as a whole, what is done to it, and what stands
/// beside budgets.
public record LibraryParts(LibraryViewModel list, ManagementViewModel management, LibraryEdits edits,
        BudgetBadges badges) {
    /// The parts of a window that has none yet.
    public static LibraryParts of(BrowseLibrary browse, ManageLibrary manage, Edits edits, TaskRunner tasks,
            Messages messages, Dialogs dialogs, Memory memory, BudgetBadges badges) {
        var list = new LibraryViewModel(browse, tasks, stage -> messages.text("stage." + stage.name()), memory);
        var management = new ManagementViewModel(manage, tasks, list::select,
                () -> Optional.ofNullable(list.selectedProperty().get()).map(BudgetSummary::id),
                stage -> messages.text("stage." + stage.name()));
        return new LibraryParts(list, management,
                new LibraryEdits(manage, edits, dialogs, messages), badges);
    }
}
