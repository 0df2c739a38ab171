package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Desktop;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.MemoryFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
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
    public boolean hasDisplay() {
        return Display.isAvailable();
    }

    @Override
    public void open(Optional<Path> asked, Path standard, Optional<Language> language) throws ProblemException {
        Memory memory = MemoryFile.in(settingsFile);
        Library library = asked.isPresent() ? Library.open(asked.get()) : lastOr(standard, memory);
        start(memory, language, windows -> windows.open(library));
    }

    @Override
    public void rehearse(Path library, boolean glance, Consumer<String> reached) throws ProblemException {
        Library opened = Library.open(library);
        start(MemoryFile.in(settingsFile), Optional.empty(), windows -> {
            windows.open(opened);
            new Rehearsal(windows.all().getFirst().stage(), reached).start(glance);
        });
    }

    private void start(Memory memory, Optional<Language> language, Consumer<Windows> opening) {
        open = true;
        Platform.startup(() -> {
            Fonts.load();
            opening.accept(new Windows(Settings.in(memory, language)));
        });
    }

    /// The library that was looked at last, as long as it can be opened.
    private static Library lastOr(Path standard, Memory memory) throws ProblemException {
        Optional<Path> last = new RecentLibraries(memory).list().stream().findFirst().filter(Files::isRegularFile);
        if (last.isPresent()) {
            try {
                return Library.open(last.get());
            } catch (ProblemException e) {
                LOG.warn("the last library cannot be opened: {}", last.get(), e);
            }
        }
        return Library.open(standard);
    }
}
