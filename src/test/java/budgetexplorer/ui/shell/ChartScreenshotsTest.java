package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders every chart of both samples to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ChartScreenshotsTest {
    @TempDir
    Path folder;

    private Stage stage;
    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        scene = new UnshownScene(stage, 700);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080"})
    void charts(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(SampleLibrary.in(folder), language, theme));
        String name = UnshownScene.name("chart", language, theme, width, height);
        scene.fire("#screen-CHARTS");
        for (int budget : new int[]{1, 3}) {
            scene.select("#library-list", budget);
            scene.settle();
            int charts = scene.list("#charts-list").getItems().size();
            assertThat(charts).isEqualTo(8);
            for (int chart = 0; chart < charts; chart++) {
                scene.select("#charts-list", chart);
                scene.layOutAnew();
                scene.saveAtOnce(name + "-%d-%d".formatted(budget, chart));
            }
        }
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }
}
