package budgetexplorer.ui.shell;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Language;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.library.LibraryParts;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import budgetexplorer.ui.welcome.WelcomeActions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/// What the menu of files and the welcome start in a window.
final class FileActions implements FileMenu.Actions, WelcomeActions {
    private final ExplorerWindow window;
    private final Windows windows;
    private final ShellViewModel shell;
    private final LibraryParts library;
    private final PrintSheets printing;
    private final ExportSheets exports;
    private final ScreenTables tables;
    private final ObservableBooleanValue printable;
    private final Dialogs dialogs;
    private final TaskRunner tasks;

    FileActions(ExplorerWindow window, Windows windows, ShellViewModel shell, LibraryParts library,
            PrintSheets printing, ExportSheets exports, ScreenTables tables, ObservableBooleanValue printable,
            Dialogs dialogs, TaskRunner tasks) {
        this.window = window;
        this.windows = windows;
        this.shell = shell;
        this.library = library;
        this.printing = printing;
        this.exports = exports;
        this.tables = tables;
        this.printable = printable;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    @Override
    public void importFiles() {
        shell.importFiles();
    }

    @Override
    public void importFolder() {
        shell.importFolder();
    }

    @Override
    public void importSamples() {
        shell.importSamples();
    }

    @Override
    public void choose(Language language) {
        window.settle(windows.settings().chosenProperty().get().with(language));
    }

    @Override
    public void choose(Theme theme) {
        window.settle(windows.settings().chosenProperty().get().with(theme));
    }

    @Override
    public void print() {
        printing.previewScreen();
    }

    @Override
    public void export() {
        exports.show();
    }

    @Override
    public void completeText() {
        exports.complete();
    }

    @Override
    public void exportView() {
        tables.save();
    }

    @Override
    public ObservableBooleanValue printable() {
        return printable;
    }

    @Override
    public void newLibrary() {
        shell.whenIdle(() -> dialogs.nameLibrary().ifPresent(file -> open(file, true, window::change)));
    }

    @Override
    public void openLibrary() {
        shell.whenIdle(() -> dialogs.chooseLibrary().ifPresent(file -> open(file, true, window::change)));
    }

    @Override
    public void openRecent(Path file) {
        shell.whenIdle(() -> open(file, false, window::change));
    }

    @Override
    public void openLibraryBeside() {
        dialogs.chooseLibrary().ifPresent(
                file -> open(file, true, opened -> windows.openBeside(window, opened, Optional.empty())));
    }

    /// Opens a library; it is let go again if the window has been closed, or another is wanted, meanwhile.
    private void open(Path file, boolean isNew, Consumer<OpenLibrary> use) {
        tasks.run("library.open", (_, cancellation) -> {
            OpenLibrary opened = windows.libraries().open(file, isNew);
            if (cancellation.isCancelled()) {
                windows.libraries().release(opened);
            }
            cancellation.check();
            return opened;
        }, opened -> {
            if (window.isClosed()) {
                windows.libraries().release(opened);
            } else {
                use.accept(opened);
            }
        });
    }

    @Override
    public void manage() {
        library.management().show();
    }

    @Override
    public void backups() {
        window.backups().show();
    }

    @Override
    public void newWindow() {
        windows.openBeside(window, windows.libraries().again(window.library()),
                Optional.ofNullable(library.list().selectedProperty().get()).map(BudgetSummary::id));
    }

    @Override
    public void closeWindow() {
        window.stage().hide();
    }

    @Override
    public void quit() {
        windows.closeAll();
    }

    @Override
    public List<Path> recent() {
        return windows.recent().list();
    }

    @Override
    public void existing(List<Path> files, Consumer<Set<Path>> found) {
        tasks.run("library.recent", (_, _) -> files.stream().filter(Files::exists).collect(toSet()), found);
    }
}
