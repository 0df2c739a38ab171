package budgetexplorer.ui.shell;

import budgetexplorer.base.Faults;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Puts a backup in the place of a library, in all windows on it: they take nothing until it is done, and then begin anew
/// on what was restored. Edits that were begun before are finished first. For the FX thread.
///
/// @param library closed with the last window on it, but not before this is done
record Restoring(Windows windows, OpenLibrary library) {

    /// Begins.
    ///
    /// @param done told, in the windows as they are then, what kept the backup from being restored, if anything did
    void start(Backup backup, Consumer<Optional<Throwable>> done) {
        windows.libraries().again(library);
        library.history().enqueue(() -> {
            take(false);
            Thread.ofPlatform().name("restore").start(() -> {
                Optional<Throwable> fault = Optional.ofNullable(restore(backup));
                Platform.runLater(() -> end(fault, done));
            });
        });
    }

    private @Nullable Throwable restore(Backup backup) {
        try {
            new Backups(library.library()).restore(backup.file());
            return null;
        } catch (ProblemException | RuntimeException e) {
            return e;
        }
    }

    private void end(Optional<Throwable> fault, Consumer<Optional<Throwable>> done) {
        try {
            take(true);
            if (fault.isEmpty()) {
                library.history().clear();
                on().forEach(ExplorerWindow::beginAnew);
            } else {
                library.history().next();
            }
            if (on().isEmpty()) {
                fault.ifPresent(Faults::log);
            } else {
                done.accept(fault);
            }
        } finally {
            windows.libraries().release(library);
        }
    }

    private void take(boolean input) {
        on().forEach(window -> {
            Parent root = window.stage().getScene().getRoot();
            root.setDisable(!input);
        });
    }

    private List<ExplorerWindow> on() {
        return windows.all().stream().filter(window -> window.library().equals(library)).toList();
    }
}
