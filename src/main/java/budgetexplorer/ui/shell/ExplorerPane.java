package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.explore.ExploreView;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryView;
import budgetexplorer.ui.library.LibraryViewModel;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Everything inside the window: menu and bar above, the library left, the drill-down in the middle, the status line below.
final class ExplorerPane extends BorderPane {
    private final Messages messages;
    private final AmountFormat format;

    ExplorerPane(MainMenu menu, ShellViewModel shell, LibraryViewModel library, ExploreViewModel explore,
            TaskRunner tasks, Messages messages, AmountFormat format, String libraryName) {
        this.messages = messages;
        this.format = format;
        getStyleClass().add("explorer");
        setTop(bar(menu, shell));
        setLeft(new LibraryView(library, messages, libraryName));
        setCenter(centre(shell, library, explore));
        setBottom(statusLine(shell, explore, tasks));
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

    private StackPane centre(ShellViewModel shell, LibraryViewModel library, ExploreViewModel explore) {
        Node drill = new ExploreView(explore, messages, format);
        Node empty = new EmptyLibraryView(shell, messages);
        drill.visibleProperty().bind(library.emptyProperty().not());
        empty.visibleProperty().bind(library.emptyProperty());
        return new StackPane(drill, empty);
    }

    private HBox statusLine(ShellViewModel shell, ExploreViewModel explore, TaskRunner tasks) {
        var status = new Label();
        status.setId("status");
        status.textProperty().bind(explore.statusProperty());
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
