package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the changing of tables to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class EditScreenshotsTest {
    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 500);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1920,1080", "ZH,DARK,1280,720", "EN,LIGHT,1280,720",
            "ZH,LIGHT,1920,1080"})
    void editing(Language language, Theme theme, int width, int height) throws Exception {
        var dialogs = new RecordedDialogs();
        dialogs.text = Optional.of("张三");
        scene.open(width, height, window(SampleLibrary.in(folder), new WindowSettings(language, theme), dialogs));
        String name = UnshownScene.name("edit", language, theme, width, height);
        scene.select("#library-list", 1);
        scene.settle();
        scene.fire("#screen-TABLES");
        scene.settle();
        table(3, 6, 3);
        save(name + "-before");
        scene.fire("#tables-edit");
        save(name + "-begun");
        scene.act(() -> scene.lookup("#tables-edit-reason", TextInputControl.class).setText("核减会议经费"));
        change("6400");
        table(3, 6, 5);
        change("6,400.00");
        save(name + "-changed");
        scene.press("#tables-table", KeyCode.F2);
        type("6400.001");
        scene.press("#cell-editor-input", KeyCode.ENTER);
        save(name + "-refused");
        scene.press("#cell-editor-input", KeyCode.ESCAPE);
        scene.fire("#tables-edit-add");
        save(name + "-row");
        scene.fire("#sheet-close");
        table(12, 2, 5);
        scene.press("#tables-table", KeyCode.F2);
        save(name + "-long");
        type("改用国产办公软件，保证日常工作。");
        scene.press("#cell-editor-input", KeyCode.ENTER);
        save(name + "-goal");
        scene.fire("#tables-edit-history");
        save(name + "-history");
        scene.fire("#sheet-close");
        scene.fire("#tables-edit-end");
        save(name + "-ended");
        scene.select("#library-list", 4);
        scene.settle();
        table(10, 2, 11);
        save(name + "-corners");
    }

    private void change(String amount) {
        scene.press("#tables-table", KeyCode.F2);
        type(amount);
        scene.press("#cell-editor-input", KeyCode.ENTER);
        scene.settle();
        scene.settle();
    }

    private void type(String words) {
        scene.act(() -> scene.lookup("#cell-editor-input", TextInputControl.class).setText(words));
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.redraw();
        scene.save(name);
    }

    private void table(int number, int down, int right) {
        scene.select("#tables-list", number - 1);
        scene.settle();
        scene.press("#tables-table", KeyCode.DOWN);
        scene.press("#tables-table", KeyCode.UP);
        scene.press("#tables-table", KeyCode.HOME);
        for (int step = 0; step < 60; step++) {
            scene.press("#tables-table", KeyCode.UP);
        }
        for (int step = 0; step < down; step++) {
            scene.press("#tables-table", KeyCode.DOWN);
        }
        for (int step = 0; step < right; step++) {
            scene.press("#tables-table", KeyCode.RIGHT);
        }
    }
}
