package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.service.SavedViews;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.handout.BudgetHandout;
import budgetexplorer.service.original.ShowOriginal;
import budgetexplorer.store.Library;
import budgetexplorer.ui.audit.AuditBadges;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.FaultTeller;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryParts;
import budgetexplorer.ui.print.SystemPrinter;
import budgetexplorer.ui.search.SearchViewModel;
import budgetexplorer.ui.shell.Libraries.OpenLibrary;
import budgetexplorer.ui.welcome.WelcomeView;
import budgetexplorer.ui.welcome.WelcomeViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// A window on a library: wires its parts, and wires them anew when the language or the theme changes.
public final class ExplorerWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;
    /// What precedes the name of a library's file where the place in it is remembered.
    private static final String PLACE_IN = "place ";

    private final Windows windows;
    private final Stage stage;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final WindowPlace windowPlace;
    private final Subscription following;
    private OpenLibrary open;
    private Parts parts;
    private boolean closed;

    /// What is made anew with the language.
    private record Parts(Messages messages, Dialogs dialogs, FaultTeller faults, TaskRunner tasks, Edits edits,
            LibraryParts library, ImportViewModel importing, ShellViewModel shell, Screens screens,
            SavedViewsViewModel views, BackupSheet backups, ExplorerPane pane) {}

    /// A window by itself, which remembers nothing beyond its session.
    ///
    /// @param library        closed with the window, or with the last one that was opened from it
    /// @param dialogsFactory makes the dialogs; tests bring their own
    public ExplorerWindow(Stage stage, Library library, WindowSettings settings,
            BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory) {
        this(stage, library, Settings.ofSession(settings), dialogsFactory);
    }

    ExplorerWindow(Stage stage, Library library, Settings settings,
            BiFunction<Messages, WindowSettings, Dialogs> dialogsFactory) {
        this(new Windows(settings, (_, messages, chosen) -> dialogsFactory.apply(messages, chosen)), stage, library);
    }

    private ExplorerWindow(Windows windows, Stage stage, Library library) {
        this(windows, stage, windows.libraries().adopt(library));
    }

    /// @param open released with the window
    ExplorerWindow(Windows windows, Stage stage, OpenLibrary open) {
        this.windows = windows;
        this.stage = stage;
        this.open = open;
        this.windowPlace = new WindowPlace(stage, windows.memory());
        windows.recent().add(open.file());
        this.parts = build();
        this.following = windows.settings().chosenProperty().subscribe((_, _) -> rebuildWhenIdle());
        stage.getIcons().setAll(Icons.all());
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

    /// Shows the window as the user left it.
    public void show() {
        windowPlace.restore();
        open();
        start();
    }

    /// Shows the window beside others, with a budget to look at first.
    void show(Optional<BudgetId> budget) {
        open();
        parts.library().list().refresh(budget);
        parts.views().refresh();
    }

    private void open() {
        stage.show();
        stage.getScene().getRoot().requestFocus();
    }

    /// Shows what the library holds, where the user was in it.
    void start() {
        Optional<Link> place = windows.memory().get(PLACE_IN + open.file()).flatMap(Link::parse);
        place.ifPresent(parts.screens()::go);
        parts.shell().start(place.map(Link::budget));
        parts.views().refresh();
    }

    /// Does what the program was started for, once the window is shown.
    ///
    /// @param documents talked about as an import
    /// @param problems  what is wrong with other files, to be told
    void begin(List<Path> documents, List<Problem> problems) {
        parts.shell().drop(documents);
        if (!problems.isEmpty()) {
            Platform.runLater(
                    () -> parts.dialogs().tell(parts.messages().text("dialog.problem.heading"), problems));
        }
    }

    private Parts build() {
        WindowSettings chosen = settings();
        Sizes.choose(chosen.textSize());
        Messages messages = Messages.of(chosen.language());
        Dialogs dialogs = windows.dialogs().of(stage, messages, chosen);
        var faults = new FaultTeller(dialogs, messages);
        var tasks = new TaskRunner(background, Platform::runLater, faults);
        var browse = new BrowseLibrary(open.library());
        var format = new AmountFormat(chosen.unit());
        var edits = new Edits(open.history(), tasks, faults, edit -> windows.changed(this, edit.place()));
        var badges = new AuditBadges(new AuditBudgets(browse), tasks, messages);
        LibraryParts library = LibraryParts.of(browse, new ManageLibrary(open.library()), edits, tasks, messages,
                dialogs,
                windows.memory(), badges);
        var imports = new ImportBudgets(open.library());
        var importing = new ImportViewModel(imports, tasks);
        importing.openProperty().subscribe(talking -> {
            if (talking) {
                library.management().close();
            }
        });
        var shell = new ShellViewModel(imports, tasks, dialogs, messages, library.list(), importing,
                place -> windows.changed(this, place));
        var screens = new Screens(link -> library.list().select(link.budget()));
        var handouts = new BudgetHandout(browse, messages, chosen.unit());
        var printing = new PrintSheets(screens, library.list().selectedProperty(), handouts, new SystemPrinter(stage),
                tasks, dialogs, windows.memory(), () -> parts.pane().sheet());
        var tables = new ScreenTables(screens::printable, handouts, tasks, dialogs, ScreenTables::toClipboard,
                shell::tell);
        var above = new FramedCards(messages, () -> parts.pane().sheet());
        var exports = ExportSheets.of(open.library(), browse, library.list().selectedProperty(),
                new ExportSheets.Window(edits, tasks, dialogs, messages, windows.memory(), above));
        var originals = new OriginalSheets(new ShowOriginal(open.library(), browse), tasks, messages,
                () -> parts.pane().sheet());
        new ScreenFactory(open.library(), browse, tasks, messages, format, edits, dialogs, screens::go,
                windows.memory(),
                shell::importFiles, printing, above, screens::edit, originals).registerIn(screens);
        library.list().selectedProperty().subscribe(screens::show);
        library.list().refreshedProperty().subscribe(_ -> badges.refresh());
        library.list().refreshedProperty().subscribe(_ -> screens.reload()); // an import may have completed the budget
        var searching = new SearchViewModel(new SearchLibrary(open.library()), tasks, messages, format, screens::go);
        var views = new SavedViewsViewModel(new SavedViews(open.library()), browse, tasks, dialogs, messages,
                screens::go);
        BooleanBinding looking = importing.openProperty().or(library.management().openProperty()).not();
        var edit = new EditMenu(edits, library.edits(), library.list().selectedProperty(), looking, tables::copy,
                () -> stage.getScene().getFocusOwner(), () -> screens.edit(Screen.TABLES), messages);
        var files = new FileActions(this, windows, shell, library, printing, exports, tables,
                looking.and(library.list().selectedProperty().isNotNull()), dialogs, tasks);
        var sheets = new Sheets(messages, screens, library.list(), views, () -> parts.pane().sheet());
        var help = new HelpActions(windows, screens, importing.openProperty(), above, tasks, dialogs, messages,
                open.file());
        var menu = new MainMenu(new FileMenu(files, messages), edit,
                new ViewMenu(messages, chosen, this::settle,
                        new SavedViewsMenu(messages, views, sheets::keepView, sheets::manageViews)),
                new GoMenu(messages, screens, library.list(), step -> parts.pane().moveFocus(step)),
                new HelpMenu(help, sheets::showShortcuts, messages));
        var welcome = new WelcomeViewModel(files, open.file(), library.list().emptyProperty(),
                library.list().refreshedProperty(), windows.memory(), Optional.of(help::showGuide));
        var unit = new UnitChooser(messages, chosen.unit(), other -> settle(settings().with(other)));
        var pane = new ExplorerPane(menu, unit, files, shell, library, screens, importing, searching, tasks, edits,
                messages, format, windows.memory(), name(), () -> new WelcomeView(welcome, messages, chosen.theme()));
        show(pane, chosen);
        stage.setTitle(messages.text("window.title", name()));
        var backups = new BackupSheet(this, windows, tasks, dialogs, messages, above);
        return new Parts(messages, dialogs, faults, tasks, edits, library, importing, shell, screens, views, backups,
                pane);
    }

    private String name() {
        return String.valueOf(open.file().getFileName());
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

    Stage stage() {
        return stage;
    }

    private WindowSettings settings() {
        return windows.settings().chosenProperty().get();
    }

    boolean isClosed() {
        return closed;
    }

    OpenLibrary library() {
        return open;
    }

    BackupSheet backups() {
        return parts.backups();
    }

    /// Whether it reads or imports files.
    boolean isAtWork() {
        return parts.tasks().isReporting();
    }

    /// Says what has been done, in the status line.
    void say(String done) {
        parts.shell().tell(done);
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
        parts.library().list().refresh(place);
        parts.library().management().refresh();
    }

    void settle(WindowSettings chosen) {
        parts.shell().whenIdle(() -> windows.settings().settle(chosen));
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
        before.library().badges().close();
        var selected = before.library().list().selectedProperty().get();
        parts = build();
        parts.importing().takeOver(before.importing());
        parts.screens().takeOver(before.screens());
        parts.library().list().refresh(Optional.ofNullable(selected).map(BudgetSummary::id));
        parts.views().refresh();
        if (before.library().management().openProperty().get()) {
            parts.library().management().show();
        }
    }

    /// Shows another library.
    ///
    /// @param opened released with the window, unless another is shown before
    void change(OpenLibrary opened) {
        keepPlace();
        OpenLibrary previous = open;
        open = opened;
        windows.recent().add(opened.file());
        begin();
        windows.libraries().release(previous);
        backups().keepDaily();
    }

    /// The library is another than before: what was done in it and is known of it is forgotten.
    void beginAnew() {
        keepPlace();
        begin();
    }

    private void begin() {
        stopWork();
        parts = build();
        start();
    }

    private void keepPlace() {
        parts.screens().place().ifPresent(place -> windows.memory().put(PLACE_IN + open.file(), place.text()));
    }

    private void stopWork() {
        parts.library().badges().close();
        parts.tasks().close();
    }

    private void close() {
        closed = true;
        stopWork();
        following.unsubscribe();
        keepPlace();
        windowPlace.keep();
        background.shutdownNow();
        Thread.ofPlatform().name("save settings").start(windows.memory()::save); // the program waits for it
        windows.closed(this);
        windows.libraries().release(open);
    }
}
