package budgetexplorer.ui.shell;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Uses a window as a user would, through its menus, then closes it. For the FX thread.
final class Rehearsal {
    private static final Duration PAUSE = Duration.millis(700);
    /// What is laid out in a pulse has been painted when the second one after it begins.
    private static final int PULSES = 3;

    private final Stage stage;
    private final Consumer<String> reached;
    private @Nullable Runnable listener;

    /// @param reached told what has been reached
    Rehearsal(Stage stage, Consumer<String> reached) {
        this.stage = stage;
        this.reached = reached;
    }

    /// @param glance whether it ends once a budget is shown
    void start(boolean glance) {
        whenPainted(() -> true, () -> {
            reached.accept("window");
            whenPainted(this::showsBudget, () -> {
                reached.accept("budget");
                if (glance) {
                    stage.close();
                } else {
                    choose(session());
                }
            });
        });
    }

    private boolean showsBudget() {
        return stage.getScene().lookup("#status") instanceof Labeled status && !status.getText().isEmpty();
    }

    /// The items of the menus that are chosen, one after the other.
    private static Queue<String> session() {
        Stream<String> screens = Arrays.stream(Screen.values()).map(screen -> screen.shortcut().key());
        List<String> looks = List.of("menu.theme.DARK", "menu.language.EN", "menu.theme.LIGHT", "menu.language.ZH");
        List<String> others = List.of("menu.go.nextBudget", "menu.go.previousBudget", "menu.go.back", "menu.manage",
                "menu.shortcuts");
        return new ArrayDeque<>(Stream.of(screens, looks.stream(), others.stream()).flatMap(each -> each).toList());
    }

    private void choose(Queue<String> items) {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> {
            if (items.isEmpty()) {
                stage.close();
            } else {
                item(items.remove()).fire();
                choose(items);
            }
        });
        pause.play();
    }

    private MenuItem item(String id) {
        var menu = (MenuBar) stage.getScene().lookup("#menu");
        return menu.getMenus().stream().flatMap(Rehearsal::items).filter(item -> id.equals(item.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no item " + id));
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(Rehearsal::items) : Stream.of(item);
    }

    private void whenPainted(BooleanSupplier condition, Runnable action) {
        Scene scene = stage.getScene();
        var left = new int[]{PULSES};
        listener = () -> {
            if (condition.getAsBoolean() && --left[0] == 0) {
                scene.removePostLayoutPulseListener(listener);
                Platform.runLater(action);
            } else {
                Platform.requestNextPulse();
            }
        };
        scene.addPostLayoutPulseListener(listener);
        Platform.requestNextPulse();
    }
}
