package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.GuidePlace;
import budgetexplorer.ui.guide.GuideView;
import budgetexplorer.ui.guide.GuideViewModel;
import budgetexplorer.ui.kit.FaultTeller;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The one window of the user's guide, beside the others, made when it is first wanted. Follows what is settled for all
/// windows. To be used on the FX thread only.
final class GuideWindow {
    private static final String PLACE = "guide.window";
    private static final double WIDTH = 980;
    private static final double HEIGHT = 760;
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 400;

    private final Windows windows;
    private @Nullable Open open;

    /// What there is while the window is.
    private record Open(Stage stage, ExecutorService background, WindowPlace place, Subscription following) {}

    private @Nullable TaskRunner tasks;
    private @Nullable GuideViewModel viewModel;

    GuideWindow(Windows windows) {
        this.windows = windows;
    }

    /// Shows a page, in front of the other windows.
    void show(String page) {
        Open shown = open;
        if (shown == null) {
            open(new Stage(), GuidePlace.of(page));
            return;
        }
        if (viewModel != null) {
            viewModel.open(GuidePlace.of(page));
        }
        shown.stage().setIconified(false);
        shown.stage().toFront();
        shown.stage().requestFocus();
    }

    private void open(Stage stage, GuidePlace start) {
        var background = Executors.newVirtualThreadPerTaskExecutor();
        var place = new WindowPlace(stage, windows.memory(), PLACE);
        fill(stage, background, start);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHidden(_ -> closed());
        Subscription following = windows.settings().chosenProperty().subscribe((_, _) -> refill());
        open = new Open(stage, background, place, following);
        place.restore();
        stage.show();
        stage.requestFocus();
        stage.getScene().getRoot().requestFocus();
    }

    /// Fills a stage with the guide in the language and the looks that are settled.
    private void fill(Stage stage, ExecutorService background, GuidePlace start) {
        WindowSettings chosen = windows.settings().chosenProperty().get();
        Sizes.choose(chosen.textSize());
        Messages messages = Messages.of(chosen.language());
        var faults = new FaultTeller(windows.dialogs().of(stage, messages, chosen), messages);
        var runner = new TaskRunner(background, Platform::runLater, faults);
        var model = new GuideViewModel(start, runner, messages);
        var view = new GuideView(model, runner, messages, this::close);
        tasks = runner;
        viewModel = model;
        stage.setTitle(messages.text("guide.window"));
        if (stage.getScene() == null) {
            stage.setScene(new Scene(view, WIDTH, HEIGHT));
        } else {
            stage.getScene().setRoot(view);
        }
        chosen.theme().applyTo(stage.getScene());
    }

    private void refill() {
        if (open != null && viewModel != null && tasks != null) {
            tasks.close();
            fill(open.stage(), open.background(), viewModel.here());
        }
    }

    /// Closes the window if it is open.
    void close() {
        if (open != null) {
            open.stage().hide();
        }
    }

    private void closed() {
        Open before = open;
        open = null;
        if (before != null && tasks != null) {
            tasks.close();
            before.following().unsubscribe();
            before.place().keep();
            before.background().shutdownNow();
        }
    }
}
