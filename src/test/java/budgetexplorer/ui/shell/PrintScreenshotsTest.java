package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the preview of what is printed, on every screen that has something, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class PrintScreenshotsTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @TempDir
    Path folder;

    private Stage stage;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Fonts.load();
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080",
            "ZH,HIGH_CONTRAST,1280,720"})
    void preview(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        var library = SampleLibrary.in(folder);
        robot.interact(() -> { // not shown: the headless screen is smaller than the pictures
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, new WindowSettings(language, theme), (_, _) -> new RecordedDialogs())
                    .start();
        });
        settle();
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().select(3));
        settle();
        String name = "print-%s-%s-%dx%d-".formatted(language, theme, width, height).toLowerCase();
        for (String screen : new String[]{"OVERVIEW", "EXPLORE", "CHARTS", "GOALS", "NARRATIVE", "TABLES"}) {
            robot.interact(() -> ((ToggleButton) scene.lookup("#screen-" + screen)).fire());
            settle();
            robot.interact(() -> ((Button) scene.lookup("#print-button")).fire());
            save(name + screen.toLowerCase(), robot);
            if (!screen.equals("TABLES")) {
                robot.interact(() -> ((Button) scene.lookup("#sheet-close")).fire());
            }
        }
        tick(robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#print-orientation-PORTRAIT")).fire());
        robot.interact(() -> ((CheckBox) scene.lookup("#print-greyscale")).fire());
        settle();
        robot.interact(() -> ((Button) scene.lookup("#print-last")).fire());
        save(name + "chart", robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#print-zoom-WIDTH")).fire());
        save(name + "width", robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#print-zoom-ACTUAL")).fire());
        save(name + "actual", robot);
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    /// Ticks all charts.
    private void tick(FxRobot robot) {
        robot.interact(() -> {
            ListView<?> parts = (ListView<?>) scene.lookup("#print-parts");
            int charts = parts.getItems().size() - 9;
            parts.scrollTo(charts);
            parts.getSelectionModel().select(charts);
            parts.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
        });
        settle();
    }

    private void save(String name, FxRobot robot) throws Exception {
        settle();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays out, which paints the page
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> scene.lookup(".paper").isVisible());
        settle();
        robot.interact(() -> { // a scene that is not shown misses some changes of what it has drawn
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
        });
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        settle();
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    /// Waits for background work.
    private static void settle() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
