package budgetexplorer.ui.shell;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// The windows of the program: opens them, tells those on one library of changes, and closes them. For the FX thread.
public final class Windows {
    private static final double OFFSET = 32;

    private final Libraries libraries = new Libraries();
    private final List<ExplorerWindow> windows = new ArrayList<>();
    private final Memory memory;
    private final RecentLibraries recent;
    private final DialogsFactory dialogs;

    /// Makes the dialogs of a window; tests bring their own.
    @FunctionalInterface
    interface DialogsFactory {
        Dialogs of(Stage stage, Messages messages, WindowSettings settings);
    }

    /// To be called on the FX thread: from now on, what is thrown there while an event is handled is told in a window.
    ///
    /// @param memory what all windows remember
    public Windows(Memory memory) {
        this(memory, (stage, messages, settings) -> new FxDialogs(stage, messages, settings.theme()));
    }

    Windows(Memory memory, DialogsFactory dialogs) {
        this.memory = memory;
        this.recent = new RecentLibraries(memory);
        this.dialogs = dialogs;
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> tell(fault));
    }

    /// Opens a window.
    ///
    /// @param library closed with the last window on it
    public void open(Library library, WindowSettings settings) {
        new ExplorerWindow(this, new Stage(), libraries.adopt(library), settings).show();
    }

    /// Opens another window beside one.
    ///
    /// @param budget the budget to look at first
    void openBeside(ExplorerWindow window, OpenLibrary library, Optional<BudgetId> budget) {
        var stage = new Stage();
        stage.setX(window.stage().getX() + OFFSET);
        stage.setY(window.stage().getY() + OFFSET);
        new ExplorerWindow(this, stage, library, window.settings()).show(budget);
    }

    Libraries libraries() {
        return libraries;
    }

    RecentLibraries recent() {
        return recent;
    }

    Memory memory() {
        return memory;
    }

    DialogsFactory dialogs() {
        return dialogs;
    }

    /// The windows there are, the one used last at the end.
    List<ExplorerWindow> all() {
        return List.copyOf(windows);
    }

    /// A window has been opened, or is used again.
    void used(ExplorerWindow window) {
        windows.remove(window);
        windows.add(window);
    }

    /// A window has been closed.
    void closed(ExplorerWindow window) {
        windows.remove(window);
    }

    void closeAll() {
        all().forEach(ExplorerWindow::closeWindow);
    }

    /// Gives all windows other settings, unless one of them is at work; the theme is the same for all.
    ///
    /// @return whether they have them
    boolean settle(WindowSettings settings) {
        boolean isIdle = windows.stream().allMatch(ExplorerWindow::isIdle);
        if (isIdle) {
            all().forEach(window -> window.rebuild(settings));
        }
        return isIdle;
    }

    /// A library has changed: all windows on it read it again.
    ///
    /// @param origin where it was changed
    /// @param place  the budget to look at there
    void changed(ExplorerWindow origin, Optional<BudgetId> place) {
        for (ExplorerWindow window : all()) {
            if (window.library().equals(origin.library())) {
                if (!window.equals(origin)) {
                    window.forgetNotice();
                }
                window.refresh(window.equals(origin) ? place : Optional.empty());
            }
        }
    }

    /// Faults are told where the user is.
    private void tell(Throwable fault) {
        if (windows.isEmpty()) {
            Faults.log(fault);
        } else {
            windows.getLast().tell(fault);
        }
    }
}
