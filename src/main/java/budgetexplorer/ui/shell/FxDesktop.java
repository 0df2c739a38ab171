package budgetexplorer.ui.shell;

import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Desktop;
import budgetexplorer.cli.Opening;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.MemoryFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens windows for the command line.
public final class FxDesktop implements Desktop {
    private final Path settingsFile;
    private volatile boolean open;

    /// @param settingsFile where windows remember how the user likes them
    public FxDesktop(Path settingsFile) {
        this.settingsFile = settingsFile;
    }

    /// Whether a window was opened, so that the program must not end yet.
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean hasDisplay() {
        return Display.isAvailable();
    }

    @Override
    public void open(Opening opening) throws ProblemException {
        open(opening, _ -> {});
    }

    @Override
    public void rehearse(Path library, boolean glance, Consumer<String> reached) throws ProblemException {
        open(new Opening(Optional.of(library), library, Opening.Files.NONE, Optional.empty()),
                stage -> new Rehearsal(stage, reached).start(glance));
    }

    /// JavaFX starts on a thread of its own while this one opens the libraries.
    ///
    /// @param shown given the first window
    private void open(Opening opening, Consumer<Stage> shown) throws ProblemException {
        var toolkit = CompletableFuture.runAsync(() -> Platform.startup(Fonts::load),
                Thread.ofPlatform().name("start JavaFX")::start);
        Memory memory = MemoryFile.in(settingsFile);
        FirstLibraries libraries = FirstLibraries.of(opening, memory);
        open = true;
        toolkit.join();
        Platform.runLater(() -> {
            var windows = new Windows(Settings.in(memory, opening.language()));
            windows.start(libraries, opening);
            windows.all().stream().findFirst().map(ExplorerWindow::stage).ifPresent(shown);
            Thread.startVirtualThread(Splash::close);
        });
    }
}
