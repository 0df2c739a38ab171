package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the card that exports a budget to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ExportScreenshotsTest {
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
    void card(Language language, Theme theme, int width, int height) throws Exception {
        var dialogs = new RecordedDialogs();
        scene.open(width, height,
                window(SampleLibrary.in(folder), new WindowSettings(language, theme), dialogs));
        scene.select("#library-list", 3);
        scene.settle();
        scene.act(() -> WindowSteps.item((MenuBar) scene.lookup("#menu"), "menu.export").fire());
        String name = UnshownScene.name("export", language, theme, width, height) + "-";
        save(name + "card");

        scene.act(() -> ((TextField) scene.lookup("#export-password")).setText("2026"));
        scene.fire("#export-password-see");
        dialogs.file = Optional.of(Files.writeString(folder.resolve("file"), "").resolve("405-2026-公开-1.xlsx"));
        scene.fire("#export-choose");
        scene.fire("#export-export");
        save(name + "problem");

        dialogs.folder = Optional.of(folder);
        scene.fire("#export-PACKAGE");
        scene.fire("#export-choose");
        scene.fire("#export-export");
        save(name + "done");
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.picture();
        scene.settle();
        scene.save(name);
    }
}
