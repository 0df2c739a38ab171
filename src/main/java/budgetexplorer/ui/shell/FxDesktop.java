package budgetexplorer.ui.shell;

import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Desktop;
import budgetexplorer.cli.Opening;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.MemoryFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens windows for the command line.
public final class FxDesktop implements Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(FxDesktop.class);

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
    public boolean open(Opening opening) throws ProblemException {
        return open(opening, _ -> {});
    }

    @Override
    public boolean rehearse(Path library, boolean glance, Consumer<String> reached) throws ProblemException {
        return open(new Opening(Optional.of(library), library, Opening.Files.NONE, Optional.empty()),
                stage -> new Rehearsal(stage, reached).start(glance));
    }

    /// JavaFX starts on a thread of its own while this one opens the libraries.
    ///
    /// @param shown given the first window
    private boolean open(Opening opening, Consumer<Stage> shown) throws ProblemException {
        if (isDisplayMissing()) {
            return false;
        }
        var toolkit = CompletableFuture.supplyAsync(FxDesktop::start,
                Thread.ofPlatform().name("start JavaFX")::start);
        Memory memory = MemoryFile.in(settingsFile);
        FirstLibraries libraries = FirstLibraries.of(opening, memory);
        if (!toolkit.join()) {
            libraries.open().forEach(Library::close);
            return false;
        }
        open = true;
        Platform.runLater(() -> {
            var windows = new Windows(Settings.in(memory, opening.language()));
            windows.start(libraries, opening);
            windows.all().stream().findFirst().map(ExplorerWindow::stage).ifPresent(shown);
            Thread.startVirtualThread(Splash::close);
        });
        return true;
    }

    /// Whether there can be no display, as in a terminal from afar; then nothing is begun for a window.
    private static boolean isDisplayMissing() {
        return System.getProperty("os.name").startsWith("Linux")
                && Optional.ofNullable(System.getenv("DISPLAY")).orElse("").isBlank();
    }

    /// @return false if JavaFX cannot: the display that is named does not answer, or what it needs is not installed
    private static boolean start() {
        try {
            Platform.startup(Fonts::load);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("JavaFX cannot start", e);
            return false;
        }
    }
}
