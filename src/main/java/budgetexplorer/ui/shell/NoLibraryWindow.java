package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.FaultTeller;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The first window where no library could be opened; it gives way to one on the library that can be.
final class NoLibraryWindow {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 480;

    private final Stage stage;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    /// @param opened takes the library that could be opened after all
    NoLibraryWindow(Stage stage, List<Problem> problems, WindowSettings settings, Windows.DialogsFactory dialogsFactory,
            Consumer<Library> opened) {
        this.stage = stage;
        Sizes.choose(settings.textSize());
        Messages messages = Messages.of(settings.language());
        Dialogs dialogs = dialogsFactory.of(stage, messages, settings);
        var tasks = new TaskRunner(background, Platform::runLater, new FaultTeller(dialogs, messages));
        var viewModel = new NoLibraryViewModel(problems, dialogs, tasks, messages, library -> {
            opened.accept(library); // before this window goes, or the program would end with it
            stage.hide();
        });
        stage.getIcons().setAll(Icons.all());
        stage.setTitle(messages.text("app.name"));
        stage.setScene(new Scene(new NoLibraryView(viewModel, messages, stage::hide), WIDTH, HEIGHT));
        settings.theme().applyTo(stage.getScene());
        stage.setOnHidden(_ -> background.shutdownNow());
    }

    void show() {
        stage.show();
    }
}
