package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Desktop;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Theme;

import java.nio.file.Path;
import javafx.application.Platform;

/// Opens windows for the command line.
public final class FxDesktop implements Desktop {
    private volatile boolean open;

    /// Whether a window was opened, so that the program must not end yet.
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean hasDisplay() {
        return Display.isAvailable();
    }

    @Override
    public void open(Path file, Language language) throws ProblemException {
        Library library = Library.open(file);
        open = true;
        Platform.startup(() -> {
            Fonts.load();
            new Windows(Memory.ofSession()).open(library, new WindowSettings(language, Theme.LIGHT));
        });
    }
}
