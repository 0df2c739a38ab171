package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.store.Library;
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
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
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

/// Renders every chart of both samples to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ChartScreenshotsTest {
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
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080"})
    void charts(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        Library library = SampleLibrary.in(folder);
        robot.interact(() -> { // not shown: the headless screen is smaller than the pictures
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, new WindowSettings(language, theme), (_, _) -> new RecordedDialogs())
                    .start();
        });
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-CHARTS")).fire());
        for (int budget : new int[]{1, 3}) {
            robot.interact(() -> list("#library-list").getSelectionModel().select(budget));
            settle();
            int charts = list("#charts-list").getItems().size();
            assertThat(charts).isEqualTo(8);
            for (int chart = 0; chart < charts; chart++) {
                int chosen = chart;
                robot.interact(() -> list("#charts-list").getSelectionModel().select(chosen));
                save("chart-%s-%s-%dx%d-%d-%d".formatted(language, theme, width, height, budget, chart).toLowerCase(),
                        robot);
            }
        }
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    private ListView<?> list(String id) {
        return (ListView<?>) scene.lookup(id);
    }

    private void save(String name, FxRobot robot) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays all of it out
        robot.interact(() -> { // a scene that is not shown misses some changes of what it has drawn
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
            root.resize(scene.getWidth(), scene.getHeight() - 9);
            root.layout();
        });
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        robot.interact(() -> {
            scene.getRoot().resize(scene.getWidth(), scene.getHeight());
            scene.getRoot().layout();
        });
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
