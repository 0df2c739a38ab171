package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Version;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.FaultTeller;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window on a library: wires its parts, and wires them anew when the language or the theme changes.
public final class ExplorerWindow implements MainMenu.Actions {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    private final Stage stage;
    private final BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private Library library;
    private WindowSettings settings;
    private Parts parts;

    /// What is made anew with the language.
    private record Parts(Messages messages, Dialogs dialogs, TaskRunner tasks, LibraryViewModel library,
            ImportViewModel importing, ShellViewModel shell, Screens screens) {}

    /// @param library closed with the window
    public ExplorerWindow(Stage stage, Library library, WindowSettings settings) {
        this(stage, library, settings, (messages, chosen) -> new FxDialogs(stage, messages, chosen.theme()));
    }

    /// @param dialogsFactory makes the dialogs; tests bring their own
    public ExplorerWindow(Stage stage, Library library, WindowSettings settings,
            BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory) {
        this.stage = stage;
        this.library = library;
        this.settings = settings;
        this.dialogsFactory = dialogsFactory;
        this.parts = build();
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHidden(_ -> close());
    }

    /// Shows the window.
    public void show() {
        stage.show();
        stage.getScene().getRoot().requestFocus();
        start();
    }

    /// Shows what the library holds.
    void start() {
        parts.shell().start();
    }

    private Parts build() {
        Messages messages = Messages.of(settings.language());
        Dialogs dialogs = dialogsFactory.apply(messages, settings);
        var faults = new FaultTeller(dialogs, messages);
        // what is thrown while an event is handled, on the thread this runs on
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.accept(fault));
        var tasks = new TaskRunner(background, Platform::runLater, faults);
        var browse = new BrowseLibrary(library);
        var format = new AmountFormat(settings.unit());
        var libraryModel = new LibraryViewModel(browse, tasks);
        var imports = new ImportBudgets(library);
        var importing = new ImportViewModel(imports, tasks);
        var shell = new ShellViewModel(browse, imports, tasks, dialogs, messages, libraryModel, importing);
        var screens = new Screens(link -> libraryModel.select(link.budget()));
        new ScreenFactory(browse, tasks, messages, format, screens::go, shell::importFiles).registerIn(screens);
        libraryModel.selectedProperty().subscribe(screens::show);
        libraryModel.items().subscribe(screens::reload); // an import may have completed the budget that is shown
        show(new ExplorerPane(new MainMenu(this, messages, settings), shell, libraryModel, screens, importing, tasks,
                messages, format, String.valueOf(library.file().getFileName())));
        stage.setTitle(messages.text("app.name"));
        return new Parts(messages, dialogs, tasks, libraryModel, importing, shell, screens);
    }

    private void show(ExplorerPane pane) {
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = new Scene(pane, WIDTH, HEIGHT);
            stage.setScene(scene);
        } else {
            scene.setRoot(pane);
        }
        settings.theme().applyTo(scene);
    }

    @Override
    public void settle(WindowSettings chosen) {
        parts.shell().whenIdle(() -> rebuild(chosen));
    }

    private void rebuild(WindowSettings chosen) {
        var selected = parts.library().selectedProperty().get();
        var conversation = parts.importing();
        Optional<Link> place = parts.screens().place();
        settings = chosen;
        parts = build();
        parts.importing().takeOver(conversation);
        place.ifPresent(parts.screens()::go);
        parts.library().refresh(Optional.ofNullable(selected));
    }

    @Override
    public void openLibrary() {
        parts.shell().whenIdle(() -> parts.dialogs().chooseLibrary().ifPresent(this::change));
    }

    @Override
    public void newLibrary() {
        parts.shell().whenIdle(() -> parts.dialogs().nameLibrary().ifPresent(this::change));
    }

    private void change(Path file) {
        parts.tasks().run("library.open", (_, _) -> Library.open(file), this::changeTo);
    }

    private void changeTo(Library opened) {
        Library previous = library;
        library = opened;
        parts = build();
        start();
        background.execute(previous::close);
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
    public void quit() {
        stage.hide();
    }

    /// Closes the library on a thread of its own, which the program waits for: a file may be half read or written.
    private void close() {
        background.shutdownNow();
        Thread.ofPlatform().name("close library").start(library::close);
    }
}
