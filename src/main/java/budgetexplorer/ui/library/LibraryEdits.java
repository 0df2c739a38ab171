package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;

/// What a user does to the budgets of a library; all of it can be undone, so that nothing is asked twice. For the FX thread.
public final class LibraryEdits {
    private final ManageLibrary manage;
    private final Edits edits;
    private final Dialogs dialogs;
    private final Messages messages;

    public LibraryEdits(ManageLibrary manage, Edits edits, Dialogs dialogs, Messages messages) {
        this.manage = manage;
        this.edits = edits;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Deletes a budget.
    public void delete(BudgetSummary budget) {
        edits.perform(manage.delete(budget.id()));
    }

    /// Restores a deleted budget.
    public void restore(BudgetSummary budget) {
        edits.perform(manage.restore(budget.id()));
    }

    /// Asks for another name of a department.
    public void rename(Department department) {
        dialogs.askText(messages.text("library.rename.heading", department.code()), department.name())
                .filter(name -> !name.strip().equals(department.name()))
                .ifPresent(name -> edits.perform(manage.rename(department.code(), name)));
    }

    /// Asks for a note about a budget.
    public void note(BudgetSummary budget) {
        dialogs.askText(messages.text("library.note.heading", budget.id().reference()), budget.note())
                .filter(note -> !note.strip().equals(budget.note()))
                .ifPresent(note -> edits.perform(manage.note(budget.id(), note)));
    }
}
