package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Version;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.SavedViews;
import budgetexplorer.store.Library;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.FaultTeller;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window on a library: wires its parts, and wires them anew when the language or the theme changes.
public final class ExplorerWindow implements MainMenu.Actions {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    /// What precedes the name of a library's file where the place in it is remembered.
    private static final String PLACE_IN = "place ";
    /// The library that the user opened last.
    static final String LAST_LIBRARY = "library";

    private final Stage stage;
    private final Settings settings;
    private final WindowPlace windowPlace;
    private final Subscription following;
    private final BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private Library library;
    private Parts parts;

    /// What is made anew with the language.
    private record Parts(Messages messages, Dialogs dialogs, TaskRunner tasks, LibraryViewModel library,
            ImportViewModel importing, ShellViewModel shell, Screens screens, SavedViewsViewModel views,
            ExplorerPane pane) {}

    /// @param library closed with the window
    /// @param settings those of all windows
    public ExplorerWindow(Stage stage, Library library, Settings settings) {
        this(stage, library, settings, (messages, chosen) -> new FxDialogs(stage, messages, chosen.theme()));
    }

    /// A window that remembers nothing beyond its session.
    ///
    /// @param dialogsFactory makes the dialogs; tests bring their own
    public ExplorerWindow(Stage stage, Library library, WindowSettings settings,
            BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory) {
        this(stage, library, Settings.ofSession(settings), dialogsFactory);
    }

    ExplorerWindow(Stage stage, Library library, Settings settings,
            BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory) {
        this.stage = stage;
        this.library = library;
        this.settings = settings;
        this.dialogsFactory = dialogsFactory;
        this.windowPlace = new WindowPlace(stage, settings.memory());
        this.parts = build();
        this.following = settings.chosenProperty().subscribe((_, _) -> rebuildWhenIdle());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHidden(_ -> close());
    }

    /// Shows the window.
    public void show() {
        windowPlace.restore();
        stage.show();
        stage.getScene().getRoot().requestFocus();
        start();
    }

    /// Shows what the library holds, where the user was in it.
    void start() {
        Optional<Link> place = settings.memory().get(PLACE_IN + library.file()).flatMap(Link::parse);
        place.ifPresent(parts.screens()::go);
        parts.shell().start(place.map(Link::budget));
        parts.views().refresh();
    }

    private Parts build() {
        WindowSettings chosen = settings.chosenProperty().get();
        Sizes.choose(chosen.textSize());
        Messages messages = Messages.of(chosen.language());
        Dialogs dialogs = dialogsFactory.apply(messages, chosen);
        var faults = new FaultTeller(dialogs, messages);
        // what is thrown while an event is handled, on the thread this runs on
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.accept(fault));
        var tasks = new TaskRunner(background, Platform::runLater, faults);
        var browse = new BrowseLibrary(library);
        var format = new AmountFormat(chosen.unit());
        var libraryModel = new LibraryViewModel(browse, tasks);
        var imports = new ImportBudgets(library);
        var importing = new ImportViewModel(imports, tasks);
        var shell = new ShellViewModel(browse, imports, tasks, dialogs, messages, libraryModel, importing);
        var screens = new Screens(link -> libraryModel.select(link.budget()));
        new ScreenFactory(browse, tasks, messages, format, shell::importFiles, settings.memory()).registerIn(screens);
        libraryModel.selectedProperty().subscribe(screens::show);
        libraryModel.items().subscribe(screens::reload); // an import may have completed the budget that is shown
        var views = new SavedViewsViewModel(new SavedViews(library), browse, tasks, dialogs, messages, screens::go);
        var menu = new MainMenu(this, messages, menus(messages, chosen, screens, libraryModel, views));
        var unit = new UnitChooser(messages, chosen.unit(), other -> settle(chosen.with(other)));
        var pane = new ExplorerPane(menu, unit, shell, libraryModel, screens, importing, tasks, messages, format,
                settings.memory(), String.valueOf(library.file().getFileName()));
        show(pane, chosen);
        stage.setTitle(messages.text("app.name"));
        return new Parts(messages, dialogs, tasks, libraryModel, importing, shell, screens, views, pane);
    }

    private List<Menu> menus(Messages messages, WindowSettings chosen, Screens screens, LibraryViewModel budgets,
            SavedViewsViewModel views) {
        var kept = new SavedViewsMenu(messages, views, this::keepView, this::manageViews);
        return List.of(new ViewMenu(messages, chosen, this::settle, kept),
                new GoMenu(messages, screens, budgets, step -> parts.pane().moveFocus(step)),
                new HelpMenu(messages, this::showShortcuts, this::about));
    }

    private void show(ExplorerPane pane, WindowSettings chosen) {
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = new Scene(pane, WIDTH, HEIGHT);
            stage.setScene(scene);
        } else {
            scene.setRoot(pane);
        }
        if (!chosen.animated()) {
            pane.getStyleClass().add("still");
        }
        chosen.theme().applyTo(scene);
    }

    private void settle(WindowSettings chosen) {
        parts.shell().whenIdle(() -> settings.settle(chosen));
    }

    /// Another window may have settled something while this one is at work.
    private void rebuildWhenIdle() {
        if (!parts.tasks().isReporting()) {
            rebuild();
            return;
        }
        var wait = new AtomicReference<>(Subscription.EMPTY);
        wait.set(parts.tasks().stepProperty().subscribe((_, step) -> {
            if (step == null) {
                wait.get().unsubscribe();
                Platform.runLater(this::rebuildWhenIdle); // once what came of the work is shown
            }
        }));
    }

    private void rebuild() {
        Parts before = parts;
        var selected = before.library().selectedProperty().get();
        parts = build();
        parts.importing().takeOver(before.importing());
        parts.screens().takeOver(before.screens());
        parts.library().refresh(Optional.ofNullable(selected));
        parts.views().refresh();
    }

    private void keepView() {
        parts.screens().place().ifPresent(place -> parts.views().keep(place, suggestedName(place)));
    }

    private String suggestedName(Link place) {
        var budget = parts.library().selectedProperty().get();
        Messages messages = parts.messages();
        String screen = messages.text("screen." + Screen.of(place).name());
        return budget == null
                ? screen
                : messages.text("views.suggested", budget.department().name(), String.valueOf(budget.id().year()),
                        messages.text("stage." + budget.id().stage().name()), screen);
    }

    private void manageViews() {
        SheetLayer sheet = parts.pane().sheet();
        sheet.show(new SavedViewsSheet(parts.views(), parts.messages(), sheet::close));
    }

    private void showShortcuts() {
        SheetLayer sheet = parts.pane().sheet();
        sheet.show(new ShortcutSheet(parts.messages(), sheet::close));
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
        keepPlace();
        Library previous = library;
        library = opened;
        settings.memory().put(LAST_LIBRARY, library.file().toString());
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

    private void about() {
        parts.dialogs().tell(parts.messages().text("app.name"), parts.messages().text("about.text", Version.current()));
    }

    @Override
    public void quit() {
        stage.hide();
    }

    private void keepPlace() {
        parts.screens().place()
                .ifPresent(place -> settings.memory().put(PLACE_IN + library.file(), place.text()));
    }

    /// Closes the library on a thread of its own, which the program waits for: a file may be half read or written.
    private void close() {
        following.unsubscribe();
        keepPlace();
        windowPlace.keep();
        background.shutdownNow();
        Thread.ofPlatform().name("close library").start(() -> {
            settings.memory().save();
            library.close();
        });
    }
}
