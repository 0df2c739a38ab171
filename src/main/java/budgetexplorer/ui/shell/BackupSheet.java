package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Backup;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.backup.BackupWords;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.ui.backup.BackupsView;
import budgetexplorer.ui.backup.BackupsViewModel;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.Optional;

/// Opens the card with the backups of a window's library, restores the one that is chosen, and keeps the daily one.
///
/// @param above shows the card
record BackupSheet(ExplorerWindow window, Windows windows, TaskRunner tasks, Dialogs dialogs, Messages messages,
        CardAbove above) {

    void show() {
        var library = window.library().library();
        var viewModel = new BackupsViewModel(new Backups(library), new BrowseLibrary(library), tasks, dialogs, messages,
                this::restore);
        above.show(messages.text("backup.title"), _ -> new BackupsView(viewModel, messages));
        viewModel.refresh();
    }

    /// An import in any window on the library would go on into what was restored.
    private void restore(Backup backup) {
        if (windows.areAtWork(window.library())) {
            dialogs.tell(messages.text("app.name"), messages.text("dialog.busy"));
            show();
        } else {
            new Restoring(windows, window.library()).start(backup, fault -> restored(backup, fault));
        }
    }

    private void restored(Backup backup, Optional<Throwable> fault) {
        ExplorerWindow shown = window.isClosed() ? windows.all().getLast() : window;
        if (fault.isPresent()) {
            shown.tell(fault.get());
            show();
        } else {
            shown.say(messages.text("backup.restored", new BackupWords(messages).time(backup)));
        }
    }

    /// Makes the day's backup of the library if it is due, without anybody waiting for it.
    void keepDaily() {
        var backups = new Backups(window.library().library());
        tasks.run("backup.daily", (_, _) -> backups.daily(),
                problem -> problem.ifPresent(warning -> window.say(messages.line(warning))));
    }
}
