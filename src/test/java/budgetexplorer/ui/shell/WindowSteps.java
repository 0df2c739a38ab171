package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The steps that tests take in the window again and again: open it, wait for it, find what is in it, close it.
final class WindowSteps {
    private WindowSteps() {}

    /// What fills a stage with a window, which is not shown.
    static Consumer<Stage> window(Library library, Language language, Theme theme) {
        return window(library, new WindowSettings(language, theme), new RecordedDialogs());
    }

    /// What fills a stage with a window, which is not shown.
    static Consumer<Stage> window(Library library, WindowSettings settings, Dialogs dialogs) {
        return stage -> new ExplorerWindow(stage, library, settings, (_, _) -> dialogs).start();
    }

    /// Shows the samples, in a library of their own below a folder, in a window of a size.
    static void showSamples(Stage stage, int width, int height, Path folder, Dialogs dialogs) throws Exception {
        stage.setWidth(width);
        stage.setHeight(height);
        show(stage, samples(folder), dialogs);
    }

    /// The samples in a library of their own below a folder.
    static Library samples(Path folder) throws Exception {
        return SampleLibrary.in(Files.createTempDirectory(folder, "library"));
    }

    /// Shows a library in a light Chinese window.
    static void show(Stage stage, Library library, Dialogs dialogs) {
        Fonts.load();
        new ExplorerWindow(stage, library, new WindowSettings(Language.ZH, Theme.LIGHT), (_, _) -> dialogs).show();
    }

    /// Goes to the drill-down; on the FX thread.
    static void drill(Stage stage) {
        ((ToggleButton) stage.getScene().lookup("#screen-EXPLORE")).fire();
    }

    static void close(Stage stage) {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for a condition and for what follows from it.
    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    static ListView<?> list(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ListView.class);
    }

    static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Button.class);
    }

    static ToggleButton toggle(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class);
    }

    /// Fires an item of the menu bar.
    static void fire(FxRobot robot, String id) {
        robot.interact(item(robot.lookup("#menu").queryAs(MenuBar.class), id)::fire);
    }

    /// An item of a menu bar or of its sub-menus.
    static MenuItem item(MenuBar bar, String id) {
        return MenuKeys.items(bar).filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }
}
