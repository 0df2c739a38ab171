package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.store.Library;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of the card on which a text is completed.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DisclosureScreenshotsTest {
    private static final long SETTLING = 900;

    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, SETTLING);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "ZH,LIGHT,1920,1080",
            "EN,DARK,1920,1080", "ZH,HIGH_CONTRAST,1280,720"})
    void aTextIsCompleted(Language language, Theme theme, int width, int height) throws Exception {
        try (Library library = WindowSteps.samples(folder)) {
            String name = UnshownScene.name("disclosure", language, theme, width, height);
            scene.open(width, height, WindowSteps.window(library, language, theme));
            scene.settle();
            scene.act(WindowSteps.item(scene.lookup("#menu", MenuBar.class), "menu.disclosure")::fire);
            scene.save(name);
            scene.act(() -> scene.lookup("#disclosure-typed", TextArea.class).setText("九千"));
            scene.save(name + "-wrong");
        }
    }
}
