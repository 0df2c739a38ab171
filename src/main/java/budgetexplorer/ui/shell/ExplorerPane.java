package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.importing.FileDrops;
import budgetexplorer.ui.importing.ImportView;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryView;
import budgetexplorer.ui.library.LibraryViewModel;
import budgetexplorer.ui.search.SearchField;
import budgetexplorer.ui.search.SearchPopup;
import budgetexplorer.ui.search.SearchViewModel;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
    private final Label dropHint = new Label();
    private final SearchField search;
    private final SearchPopup found;
    private @Nullable ImportView importView;

    ExplorerPane(MainMenu menu, ShellViewModel shell, LibraryViewModel library, Screens screens,
            ImportViewModel importing, SearchViewModel searching, TaskRunner tasks, Messages messages,
            AmountFormat format, String libraryName) {
        this.messages = messages;
        this.format = format;
        this.search = new SearchField(searching, messages);
        this.found = new SearchPopup(searching, search, messages);
        getStyleClass().add("explorer");
        setTop(bar(menu, shell));
        setLeft(new LibraryView(library, messages, libraryName));
        setCenter(centre(shell, library, screens, importing));
        setBottom(statusLine(shell, library, screens, importing, tasks));
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
        getChildren().addAll(found, dropHint);
        FileDrops.on(this, shell::isImportable, shell::drop);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dropHint.resizeRelocate(0, 0, getWidth(), getHeight());
        found.place(this);
    }

    /// Ctrl+K everywhere; Ctrl+F where no screen finds in what it shows.
    private void searchByKeys() {
        KeyCombination everywhere = KeyCombination.keyCombination("Shortcut+K");
        KeyCombination elsewhere = KeyCombination.keyCombination("Shortcut+F");
        addEventFilter(KeyEvent.KEY_PRESSED, key -> search(key, everywhere));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> search(key, elsewhere));
    }

    private void search(KeyEvent key, KeyCombination wanted) {
        if (wanted.match(key) && !search.isDisabled()) {
            search.begin();
            key.consume();
        }
    }

    /// The keyboard starts in the library.
    @Override
    public void requestFocus() {
        getLeft().requestFocus();
    }

    private HBox bar(MainMenu menu, ShellViewModel shell) {
        var name = new Label(messages.text("app.name"));
        name.getStyleClass().add("app-name");
        var importFiles = new Button(messages.text("menu.import"));
        importFiles.setId("import-button");
        importFiles.setOnAction(_ -> shell.importFiles());
        var bar = new HBox(name, menu, importFiles, search);
        HBox.setHgrow(menu, Priority.ALWAYS);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private StackPane centre(ShellViewModel shell, LibraryViewModel library, Screens screens,
            ImportViewModel importing) {
        var budget = new BorderPane();
        budget.setTop(new ScreenTabs(screens, messages));
        budget.setCenter(new ScreenPane(screens));
        Node empty = new EmptyLibraryView(shell, messages);
        var talking = importing.openProperty();
        budget.visibleProperty().bind(library.emptyProperty().or(talking).not());
        empty.visibleProperty().bind(library.emptyProperty().and(talking.not()));
        var centre = new StackPane(budget, empty);
        talking.subscribe(open -> showImport(centre, open, importing));
        return centre;
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

    private HBox statusLine(ShellViewModel shell, LibraryViewModel library, Screens screens,
            ImportViewModel importing, TaskRunner tasks) {
        var status = new Label();
        status.setId("status");
        status.textProperty().bind(screens.statusProperty());
        status.visibleProperty().bind(importing.openProperty().not());
        var notice = new Label();
        notice.setId("notice");
        notice.textProperty().bind(shell.noticeProperty());
        var source = new Label();
        source.visibleProperty().bind(importing.openProperty().not());
        source.managedProperty().bind(source.visibleProperty());
        source.textProperty().bind(Bindings.createStringBinding(() -> source(library.selectedProperty().get()),
                library.selectedProperty()));
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var line = new HBox(status, spacer, notice, new ProgressLine(tasks, messages), source);
        line.getStyleClass().add("status-line");
        return line;
    }

    private String source(@Nullable BudgetSummary budget) {
        return budget == null
                ? ""
                : messages.text("status.source", format.unit().label(), budget.file(), budget.id().revision());
    }
}
