package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.importing.FileDrops;
import budgetexplorer.ui.importing.ImportView;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryParts;
import budgetexplorer.ui.library.LibraryView;
import budgetexplorer.ui.library.ManagementView;
import budgetexplorer.ui.search.SearchField;
import budgetexplorer.ui.search.SearchPopup;
import budgetexplorer.ui.search.SearchViewModel;
import budgetexplorer.ui.welcome.WelcomeView;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Everything inside the window: menu and bar above, the library left, a screen of the chosen budget in the middle, the
/// status line below.
final class ExplorerPane extends BorderPane {
    private final Messages messages;
    private final AmountFormat format;
    private final Memory memory;
    private final Label dropHint = new Label();
    private final SheetLayer sheet = new SheetLayer();
    private final FocusAreas areas;
    private final Supplier<WelcomeView> welcome;
    private final BooleanBinding welcoming;
    private final String libraryName;
    private final SearchField search;
    private final SearchPopup found;
    private @Nullable ImportView importView;
    private @Nullable ManagementView managementView;
    private @Nullable WelcomeView welcomeView;

    ExplorerPane(MainMenu menu, UnitChooser unit, FileMenu.Actions actions, ShellViewModel shell, LibraryParts library,
            Screens screens,
            ImportViewModel importing, SearchViewModel searching, TaskRunner tasks, Edits edits, Messages messages,
            AmountFormat format, Memory memory, String libraryName, Supplier<WelcomeView> welcome) {
        this.messages = messages;
        this.format = format;
        this.memory = memory;
        this.libraryName = libraryName;
        this.welcome = welcome;
        this.search = new SearchField(searching, messages);
        this.found = new SearchPopup(searching, search, messages);
        getStyleClass().add("explorer");
        var tabs = new HBox(new WayButtons(screens, messages), new ScreenTabs(screens,
                new WrongCount(library.badges(), library.list().selectedProperty()).countProperty(), messages));
        tabs.getStyleClass().add("screen-bar");
        setTop(bar(menu, unit, actions));
        setLeft(new LibraryView(library, messages, libraryName));
        welcoming = library.list().emptyProperty().and(isCovered(library, importing).not());
        StackPane centre = centre(tabs, library, screens, importing);
        setCenter(centre);
        setBottom(statusLine(shell, library, screens, importing, tasks, edits));
        // before an import there is nothing to look at, and what was said would be lost
        getLeft().disableProperty()
                .bind(importing.openProperty().and(importing.summaryProperty().isNull()));
        dropHint.getStyleClass().add("drop-hint");
        dropHint.setText(messages.text("importing.drop"));
        dropHint.setMouseTransparent(true);
        dropHint.setManaged(false);
        search.disableProperty().bind(getLeft().disabledProperty());
        searching.lines().addListener((InvalidationListener) _ -> requestLayout());
        searching.openProperty().subscribe(_ -> requestLayout());
        searchByKeys();
        getChildren().addAll(found, dropHint, sheet);
        areas = new FocusAreas(List.of(getLeft(), tabs, centre, getBottom(), getTop()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> MenuKeys.fire(menu, key));
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> step(press.getButton(), screens));
        FileDrops.on(this, shell::isImportable, shell::drop);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dropHint.resizeRelocate(0, 0, getWidth(), getHeight());
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
        found.place(this);
    }

    /// The card above all, if one is shown.
    SheetLayer sheet() {
        return sheet;
    }

    /// Moves the keyboard to another part of the window.
    ///
    /// @param step 1 for the next, -1 for the one before
    void moveFocus(int step) {
        if (!sheet.isOpen()) {
            areas.move(step);
        }
    }

    /// Ctrl+K everywhere; Ctrl+F where no screen finds in what it shows.
    private void searchByKeys() {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> search(key, Shortcut.SEARCH.keys()));
        addEventHandler(KeyEvent.KEY_PRESSED,
                key -> Shortcut.SEARCH.otherKeys().ifPresent(elsewhere -> search(key, elsewhere)));
    }

    private void search(KeyEvent key, KeyCombination wanted) {
        if (wanted.match(key) && !search.isDisabled()) {
            search.begin();
            key.consume();
        }
    }

    private static void step(MouseButton button, Screens screens) {
        if (button == MouseButton.BACK) {
            screens.back();
        } else if (button == MouseButton.FORWARD) {
            screens.forward();
        }
    }

    /// The keyboard starts in the library, or in the welcome.
    @Override
    public void requestFocus() {
        if (welcomeView != null && welcomeView.isVisible()) {
            welcomeView.requestFocus();
        } else {
            getLeft().requestFocus();
        }
    }

    private HBox bar(MainMenu menu, UnitChooser unit, FileMenu.Actions actions) {
        var name = new Label(messages.text("app.name"));
        name.getStyleClass().add("app-name");
        Button importFiles = button("import-button", messages.text("menu.import"), actions::importFiles);
        Button print = button("print-button", messages.text("menu.print"), actions::print);
        print.disableProperty().bind(BooleanExpression.booleanExpression(actions.printable()).not());
        var buttons = new HBox(importFiles, print);
        buttons.getStyleClass().add("top-buttons");
        var bar = new HBox(name, menu, buttons, search, unit);
        HBox.setHgrow(menu, Priority.ALWAYS);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private StackPane centre(HBox tabs, LibraryParts library, Screens screens, ImportViewModel importing) {
        var budget = new BorderPane();
        budget.setTop(tabs);
        budget.setCenter(new ScreenPane(screens, memory));
        budget.visibleProperty().bind(library.list().emptyProperty().or(isCovered(library, importing)).not());
        var centre = new StackPane(budget);
        welcoming.subscribe(empty -> showWelcome(centre, empty));
        library.management().openProperty().subscribe(open -> showManagement(centre, open, library, importing));
        importing.openProperty().subscribe(open -> showImport(centre, open, importing));
        return centre;
    }

    private static BooleanBinding isCovered(LibraryParts library, ImportViewModel importing) {
        return importing.openProperty().or(library.management().openProperty());
    }

    /// The welcome is made when it is first wanted; beside it an empty list would say nothing. The keyboard moves before
    /// what has it is hidden, or it would end up somewhere else.
    private void showWelcome(StackPane centre, boolean empty) {
        if (empty && welcomeView == null) {
            welcomeView = welcome.get();
            centre.getChildren().add(welcomeView);
        }
        if (welcomeView == null) {
            return;
        }
        (empty ? welcomeView : getLeft()).setVisible(true);
        (empty ? welcomeView : getLeft()).requestFocus();
        (empty ? getLeft() : welcomeView).setVisible(false);
        getLeft().setManaged(!empty);
    }

    /// The library as a whole is shown when it is first wanted.
    private void showManagement(StackPane centre, boolean open, LibraryParts library, ImportViewModel importing) {
        if (open && managementView == null) {
            managementView = new ManagementView(library.management(), library.edits(), messages, format, libraryName);
            managementView.visibleProperty().bind(library.management().openProperty()
                    .and(importing.openProperty().not()));
            centre.getChildren().add(managementView);
        }
        if (managementView != null) {
            Platform.runLater(open ? managementView::requestFocus : this::requestFocus);
        }
    }

    /// The import screen is made when it is first wanted.
    private void showImport(StackPane centre, boolean open, ImportViewModel importing) {
        if (open && importView == null) {
            importView = new ImportView(importing, messages);
            importView.visibleProperty().bind(importing.openProperty());
            centre.getChildren().add(importView);
        }
        if (importView != null) {
            Platform.runLater(open ? importView::requestFocus : this::requestFocus);
        }
    }

    private HBox statusLine(ShellViewModel shell, LibraryParts library, Screens screens, ImportViewModel importing,
            TaskRunner tasks, Edits edits) {
        var looking = importing.openProperty().or(library.management().openProperty()).not();
        var status = new Label();
        status.setId("status");
        status.textProperty().bind(screens.statusProperty());
        status.visibleProperty().bind(looking);
        var notice = new Label();
        notice.setId("notice");
        notice.textProperty().bind(shell.noticeProperty());
        var source = new Label();
        source.visibleProperty().bind(looking);
        source.managedProperty().bind(source.visibleProperty());
        source.textProperty().bind(Bindings.createStringBinding(() -> source(library.list().selectedProperty().get()),
                library.list().selectedProperty()));
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var line = new HBox(status, spacer, new EditNotice(edits, messages), notice, new ProgressLine(tasks, messages),
                source);
        line.getStyleClass().add("status-line");
        return line;
    }

    private String source(@Nullable BudgetSummary budget) {
        return budget == null
                ? ""
                : messages.text("status.source", format.unit().label(), budget.file(), budget.id().revision());
    }
}
