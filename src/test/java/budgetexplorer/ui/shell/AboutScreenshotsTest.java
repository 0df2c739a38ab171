package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.item;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the card that says what the program is to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class AboutScreenshotsTest {
    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 600);
    }

    @AfterEach
    void standard() {
        Platform.runLater(() -> Sizes.choose(TextSize.STANDARD));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,STANDARD,1280,720", "EN,DARK,STANDARD,1920,1080", "ZH,HIGH_CONTRAST,STANDARD,1280,720",
            "EN,LIGHT,HUGE,960,600", "EN,LIGHT,STANDARD,1280,720", "ZH,DARK,STANDARD,1920,1080"})
    void about(Language language, Theme theme, TextSize size, int width, int height) throws Exception {
        scene.open(width, height,
                window(samples(folder), new WindowSettings(language, theme).with(size), new RecordedDialogs()));
        scene.settle();
        scene.act(() -> item(scene.lookup("#menu", MenuBar.class), "menu.about").fire());
        scene.settle();
        scene.act(() -> scene.lookup("#about-components", TableView.class).getSelectionModel().select(4));
        scene.settle();
        scene.redraw();
        scene.save("about-%s-%s-%s-%dx%d".formatted(language, theme, size, width, height).toLowerCase(Locale.ROOT));
    }
}
