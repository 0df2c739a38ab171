package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.explore.ExploreView;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryView;
import budgetexplorer.ui.library.LibraryViewModel;
import budgetexplorer.ui.narrative.NarrativeView;
import budgetexplorer.ui.narrative.NarrativeViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Everything inside the window: menu and bar above, the library left, the drill-down or the narrative in the middle, the
/// status line below.
final class ExplorerPane extends BorderPane {
    private final Messages messages;
    private final AmountFormat format;

    ExplorerPane(MainMenu menu, ShellViewModel shell, LibraryViewModel library, ExploreViewModel explore,
            NarrativeViewModel narrative, TaskRunner tasks, Messages messages, AmountFormat format,
            String libraryName) {
        this.messages = messages;
        this.format = format;
        getStyleClass().add("explorer");
        setTop(bar(menu, shell));
        setLeft(new LibraryView(library, messages, libraryName));
        setCenter(centre(shell, library, explore, narrative));
        setBottom(statusLine(shell, explore, narrative, tasks));
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
        var bar = new HBox(name, menu, importFiles);
        HBox.setHgrow(menu, Priority.ALWAYS);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private StackPane centre(ShellViewModel shell, LibraryViewModel library, ExploreViewModel explore,
            NarrativeViewModel narrative) {
        Node drill = new ExploreView(explore, messages, format);
        Node text = new NarrativeView(narrative, messages, shell::importFiles);
        BooleanBinding isText = shell.screenProperty().isEqualTo(Screen.NARRATIVE);
        drill.visibleProperty().bind(isText.not());
        text.visibleProperty().bind(isText);
        var budget = new BorderPane();
        budget.setTop(new ScreenTabs(shell.screenProperty(), messages));
        budget.setCenter(new StackPane(drill, text));
        Node empty = new EmptyLibraryView(shell, messages);
        budget.visibleProperty().bind(library.emptyProperty().not());
        empty.visibleProperty().bind(library.emptyProperty());
        return new StackPane(budget, empty);
    }

    private HBox statusLine(ShellViewModel shell, ExploreViewModel explore, NarrativeViewModel narrative,
            TaskRunner tasks) {
        var status = new Label();
        status.setId("status");
        status.textProperty().bind(Bindings.when(shell.screenProperty().isEqualTo(Screen.NARRATIVE))
                .then(narrative.statusProperty()).otherwise(explore.statusProperty()));
        var notice = new Label();
        notice.setId("notice");
        notice.textProperty().bind(shell.noticeProperty());
        var source = new Label();
        source.textProperty().bind(Bindings.createStringBinding(() -> source(explore), explore.budgetProperty()));
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var line = new HBox(status, spacer, notice, new ProgressLine(tasks, messages), source);
        line.getStyleClass().add("status-line");
        return line;
    }

    private String source(ExploreViewModel explore) {
        var budget = explore.budgetProperty().get();
        return budget == null
                ? ""
                : messages.text("status.source", format.unit().label(), budget.file(), budget.id().revision());
    }
}
