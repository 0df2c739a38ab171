package budgetexplorer.ui.shell;

import budgetexplorer.base.Logs;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.about.AboutView;
import budgetexplorer.ui.about.AboutViewModel;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import javafx.beans.value.ObservableBooleanValue;

/// What the help menu starts.
///
/// @param importing whether an import is talked about
/// @param library   the library's file
record HelpActions(Windows windows, Screens screens, ObservableBooleanValue importing, CardAbove above,
        TaskRunner tasks,
        Dialogs dialogs, Messages messages, Path library) {

    /// Opens the guide where it tells of what is looked at.
    void showGuide() {
        Screen screen = screens.shownProperty().get();
        windows.guide().show(importing.get()
                ? Screen.GUIDE_TO_IMPORTING
                : screen == null ? Screen.GUIDE_TO_ALL : screen.guidePage());
    }

    void openLogs() {
        Logs.folder().ifPresentOrElse(dialogs::openFolder,
                () -> dialogs.tell(messages.text("app.name"), messages.text("dialog.logs.none")));
    }

    void showAbout() {
        above.show(messages.text("app.name"),
                _ -> new AboutView(new AboutViewModel(tasks, messages, library), messages));
    }
}
