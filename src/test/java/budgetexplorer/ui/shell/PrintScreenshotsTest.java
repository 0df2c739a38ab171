package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the preview of what is printed, on every screen that has something, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class PrintScreenshotsTest {
    @TempDir
    Path folder;

    private Stage stage;
    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        scene = new UnshownScene(stage, 600);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080",
            "ZH,HIGH_CONTRAST,1280,720"})
    void preview(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(SampleLibrary.in(folder), language, theme));
        scene.select("#library-list", 3);
        scene.settle();
        String name = UnshownScene.name("print", language, theme, width, height) + "-";
        for (String screen : new String[]{"OVERVIEW", "EXPLORE", "CHARTS", "GOALS", "NARRATIVE", "TABLES"}) {
            scene.fire("#screen-" + screen);
            scene.settle();
            scene.fire("#print-button");
            save(name + screen.toLowerCase());
            if (!screen.equals("TABLES")) {
                scene.fire("#sheet-close");
            }
        }
        tick();
        scene.fire("#print-orientation-PORTRAIT");
        scene.fire("#print-greyscale");
        scene.settle();
        scene.fire("#print-last");
        save(name + "chart");
        scene.fire("#print-zoom-WIDTH");
        save(name + "width");
        scene.fire("#print-zoom-ACTUAL");
        save(name + "actual");
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.picture(); // lays out, which paints the page
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> scene.lookup(".paper").isVisible());
        scene.settle();
        scene.redraw();
        scene.picture();
        scene.save(name);
    }

    /// Ticks all charts.
    private void tick() {
        scene.act(() -> {
            ListView<?> parts = (ListView<?>) scene.lookup("#print-parts");
            int charts = parts.getItems().size() - 9;
            parts.scrollTo(charts);
            parts.getSelectionModel().select(charts);
            parts.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
        });
        scene.settle();
    }
}
