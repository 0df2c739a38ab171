package budgetexplorer.ui.shell;

import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Desktop;
import budgetexplorer.cli.Opening;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.MemoryFile;
import java.nio.file.Path;
import javafx.application.Platform;

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
        Memory memory = MemoryFile.in(settingsFile);
        FirstLibraries libraries = FirstLibraries.of(opening, memory);
        open = true;
        Platform.startup(() -> {
            Fonts.load();
            new Windows(Settings.in(memory, opening.language())).start(libraries, opening);
        });
    }
}
