package budgetexplorer.ui.shell;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Messages;
import budgetexplorer.cli.Opening;
import budgetexplorer.model.BudgetId;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The windows of the program: opens them, tells those on one library of changes, and closes them. For the FX thread.
public final class Windows {
    private static final double OFFSET = 32;

    private final Libraries libraries = new Libraries();
    private final List<ExplorerWindow> windows = new ArrayList<>();
    private final Settings settings;
    private final RecentLibraries recent;
    private final DialogsFactory dialogs;
    private final GuideWindow guide = new GuideWindow(this);

    /// Makes the dialogs of a window; tests bring their own.
    @FunctionalInterface
    interface DialogsFactory {
        Dialogs of(Stage stage, Messages messages, WindowSettings settings);
    }

    /// To be called on the FX thread: from now on, what is thrown on any thread and nobody catches is told in a window.
    ///
    /// @param settings what is settled for all windows
    public Windows(Settings settings) {
        this(settings, (stage, messages, chosen) -> new FxDialogs(stage, messages, chosen.theme()));
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> tell(fault)));
    }

    Windows(Settings settings, DialogsFactory dialogs) {
        this.settings = settings;
        this.recent = new RecentLibraries(settings.memory());
        this.dialogs = dialogs;
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> tell(fault));
    }

    /// Opens the first windows, and talks about importing the documents that were named; where there is no library to
    /// open a window on, another is asked for.
    void start(FirstLibraries first, Opening opening) {
        if (first.open().isEmpty()) {
            new NoLibraryWindow(new Stage(), first.problems(), settings.chosenProperty().get(), dialogs,
                    library -> start(new FirstLibraries(List.of(library), List.of()), opening)).show();
            return;
        }
        ExplorerWindow window = open(first.open().getFirst());
        first.open().stream().skip(1)
                .forEach(library -> openBeside(window, libraries.adopt(library), Optional.empty()));
        window.begin(opening.files().documents(), first.problems());
    }

    /// Opens a window.
    ///
    /// @param library closed with the last window on it
    public ExplorerWindow open(Library library) {
        var window = new ExplorerWindow(this, new Stage(), libraries.adopt(library));
        window.show();
        window.backups().keepDaily();
        return window;
    }

    /// Opens another window beside one.
    ///
    /// @param budget the budget to look at first
    void openBeside(ExplorerWindow window, OpenLibrary library, Optional<BudgetId> budget) {
        var stage = new Stage();
        stage.setX(window.stage().getX() + OFFSET);
        stage.setY(window.stage().getY() + OFFSET);
        var beside = new ExplorerWindow(this, stage, library);
        beside.show(budget);
        beside.backups().keepDaily();
    }

    Libraries libraries() {
        return libraries;
    }

    RecentLibraries recent() {
        return recent;
    }

    Settings settings() {
        return settings;
    }

    Memory memory() {
        return settings.memory();
    }

    DialogsFactory dialogs() {
        return dialogs;
    }

    GuideWindow guide() {
        return guide;
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
        if (windows.isEmpty()) {
            guide.close(); // the program ends with the last window on a library
        }
    }

    void closeAll() {
        all().forEach(window -> window.stage().hide());
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

    /// Whether a window on a library reads or imports files.
    boolean areAtWork(OpenLibrary library) {
        return windows.stream().anyMatch(window -> window.library().equals(library) && window.isAtWork());
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
