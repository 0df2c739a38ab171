package budgetexplorer.ui.shell;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Version;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.FaultTeller;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryEdits;
import budgetexplorer.ui.library.LibraryParts;
import budgetexplorer.ui.library.LibraryViewModel;
import budgetexplorer.ui.library.ManagementViewModel;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A window on a library: wires its parts, and wires them anew when the language or the theme changes.
public final class ExplorerWindow implements MainMenu.Actions {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    private final Windows windows;
    private final Stage stage;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private OpenLibrary open;
    private WindowSettings settings;
    private Parts parts;
    private boolean closed;

    /// What is made anew with the language.
    private record Parts(Messages messages, Dialogs dialogs, FaultTeller faults, TaskRunner tasks, Edits edits,
            LibraryParts library, ImportViewModel importing, ShellViewModel shell, Screens screens) {}

    /// A window by itself.
    ///
    /// @param library closed with the window, or with the last one that was opened from it
    public ExplorerWindow(Stage stage, Library library, WindowSettings settings) {
        this(new Windows(Memory.ofSession()), stage, library, settings);
    }

    /// @param dialogsFactory makes the dialogs; tests bring their own
    public ExplorerWindow(Stage stage, Library library, WindowSettings settings,
            BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory) {
        this(new Windows(Memory.ofSession(), (_, messages, chosen) -> dialogsFactory.apply(messages, chosen)), stage,
                library, settings);
    }

    private ExplorerWindow(Windows windows, Stage stage, Library library, WindowSettings settings) {
        this(windows, stage, windows.libraries().adopt(library), settings);
    }

    /// @param open released with the window
    ExplorerWindow(Windows windows, Stage stage, OpenLibrary open, WindowSettings settings) {
        this.windows = windows;
        this.stage = stage;
        this.open = open;
        this.settings = settings;
        windows.recent().add(open.file());
        this.parts = build();
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHidden(_ -> close());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                windows.used(this);
            }
        });
        windows.used(this);
    }

    /// Shows the window.
    public void show() {
        show(Optional.empty());
    }

    /// Shows the window, with a budget to look at first.
    void show(Optional<BudgetId> budget) {
        stage.show();
        stage.getScene().getRoot().requestFocus();
        parts.library().list().refreshTo(budget);
    }

    /// Shows what the library holds.
    void start() {
        parts.shell().start();
    }

    private Parts build() {
        Messages messages = Messages.of(settings.language());
        Dialogs dialogs = windows.dialogs().of(stage, messages, settings);
        var faults = new FaultTeller(dialogs, messages);
        var tasks = new TaskRunner(background, Platform::runLater, faults);
        var browse = new BrowseLibrary(open.library());
        var format = new AmountFormat(settings.unit());
        var edits = new Edits(open.history(), tasks, faults, edit -> windows.changed(this, edit.place()));
        LibraryParts library = library(browse, edits, dialogs, tasks, messages);
        var imports = new ImportBudgets(open.library());
        var importing = new ImportViewModel(imports, tasks);
        importing.openProperty().subscribe(talking -> {
            if (talking) {
                library.management().close();
            }
        });
        var shell = new ShellViewModel(browse, imports, tasks, dialogs, messages, library.list(), importing,
                () -> windows.changed(this, Optional.empty()));
        var screens = new Screens(link -> library.list().select(link.budget()));
        new ScreenFactory(browse, tasks, messages, format, dialogs, screens::go, shell::importFiles)
                .registerIn(screens);
        library.list().selectedProperty().subscribe(screens::show);
        library.list().refreshedProperty().subscribe(_ -> screens.reload()); // an import may have completed the budget
        var edit = new EditMenu(edits, library.edits(), library.list().selectedProperty(),
                importing.openProperty().or(library.management().openProperty()).not(),
                () -> stage.getScene().getFocusOwner(), messages);
        show(new ExplorerPane(new MainMenu(this, edit, messages, settings), shell, library, screens, importing, tasks,
                edits, messages, format, name()), edit);
        stage.setTitle(messages.text("window.title", name()));
        return new Parts(messages, dialogs, faults, tasks, edits, library, importing, shell, screens);
    }

    private LibraryParts library(BrowseLibrary browse, Edits edits, Dialogs dialogs, TaskRunner tasks,
            Messages messages) {
        var manage = new ManageLibrary(open.library());
        var list = new LibraryViewModel(browse, tasks, stage -> messages.text("stage." + stage.name()),
                windows.memory());
        var management = new ManagementViewModel(manage, tasks, list::select);
        return new LibraryParts(list, management, new LibraryEdits(manage, edits, dialogs, messages));
    }

    private String name() {
        return String.valueOf(open.file().getFileName());
    }

    private void show(ExplorerPane pane, EditMenu edit) {
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = new Scene(pane, WIDTH, HEIGHT);
            stage.setScene(scene);
        } else {
            scene.setRoot(pane);
        }
        scene.getAccelerators().putAll(edit.keys());
        settings.theme().applyTo(scene);
    }

    Stage stage() {
        return stage;
    }

    WindowSettings settings() {
        return settings;
    }

    OpenLibrary library() {
        return open;
    }

    /// Whether nothing is under way that must not be interrupted.
    boolean isIdle() {
        return !parts.tasks().isReporting();
    }

    /// Tells what was thrown.
    void tell(Throwable fault) {
        parts.faults().accept(fault);
    }

    /// Says no longer what was done last, since something else was.
    void forgetNotice() {
        parts.edits().dismiss();
    }

    /// Reads the library again.
    ///
    /// @param place the budget to look at; the same as before if empty
    void refresh(Optional<BudgetId> place) {
        parts.library().list().refreshTo(place);
        parts.library().management().refresh();
    }

    @Override
    public void settle(WindowSettings chosen) {
        parts.shell().whenIdle(() -> {
            if (!windows.settle(chosen)) {
                parts.dialogs().tell(parts.messages().text("app.name"), parts.messages().text("dialog.busy"));
            }
        });
    }

    /// Wires the window anew with other settings.
    void rebuild(WindowSettings chosen) {
        var selected = parts.library().list().selectedProperty().get();
        var conversation = parts.importing();
        boolean managing = parts.library().management().openProperty().get();
        Optional<Link> place = parts.screens().place();
        settings = chosen;
        parts = build();
        parts.importing().takeOver(conversation);
        place.ifPresent(parts.screens()::go);
        parts.library().list().refresh(Optional.ofNullable(selected));
        if (managing) {
            parts.library().management().show();
        }
    }

    @Override
    public void openLibrary() {
        parts.shell().whenIdle(() -> parts.dialogs().chooseLibrary().ifPresent(file -> open(file, true, this::change)));
    }

    @Override
    public void newLibrary() {
        parts.shell().whenIdle(() -> parts.dialogs().nameLibrary().ifPresent(file -> open(file, true, this::change)));
    }

    @Override
    public void openRecent(Path file) {
        parts.shell().whenIdle(() -> open(file, false, this::change));
    }

    @Override
    public void openLibraryBeside() {
        parts.dialogs().chooseLibrary().ifPresent(
                file -> open(file, true, opened -> windows.openBeside(this, opened, Optional.empty())));
    }

    /// Opens a library; it is let go again if the window has been closed, or another is wanted, meanwhile.
    private void open(Path file, boolean isNew, Consumer<OpenLibrary> use) {
        parts.tasks().run("library.open", (_, cancellation) -> {
            OpenLibrary opened = windows.libraries().open(file, isNew);
            if (cancellation.isCancelled()) {
                windows.libraries().release(opened);
            }
            cancellation.check();
            return opened;
        }, opened -> {
            if (closed) {
                windows.libraries().release(opened);
            } else {
                use.accept(opened);
            }
        });
    }

    private void change(OpenLibrary opened) {
        OpenLibrary previous = open;
        open = opened;
        windows.recent().add(opened.file());
        parts = build();
        start();
        windows.libraries().release(previous);
    }

    @Override
    public void newWindow() {
        windows.openBeside(this, windows.libraries().again(open),
                Optional.ofNullable(parts.library().list().selectedProperty().get()).map(BudgetSummary::id));
    }

    @Override
    public List<Path> recent() {
        return windows.recent().list();
    }

    @Override
    public void existing(List<Path> files, Consumer<Set<Path>> found) {
        parts.tasks().run("library.recent", (_, _) -> files.stream().filter(Files::exists).collect(toSet()), found);
    }

    @Override
    public void manage() {
        parts.library().management().show();
    }

    @Override
    public void importFiles() {
        parts.shell().importFiles();
    }

    @Override
    public void importFolder() {
        parts.shell().importFolder();
    }

    @Override
    public void importSamples() {
        parts.shell().importSamples();
    }

    @Override
    public void about() {
        parts.dialogs().tell(parts.messages().text("app.name"), parts.messages().text("about.text", Version.current()));
    }

    @Override
    public void closeWindow() {
        stage.hide();
    }

    @Override
    public void quit() {
        windows.closeAll();
    }

    private void close() {
        closed = true;
        background.shutdownNow();
        windows.closed(this);
        windows.libraries().release(open);
    }
}
