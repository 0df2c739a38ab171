package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the 12 tables of the sample budgets to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class TablesScreenshotsTest {
    private static final int SCIENCE = 1;
    private static final int INDUSTRY = 3;

    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 150);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1920,1080", "ZH,DARK,1280,720", "EN,LIGHT,1280,720",
            "ZH,LIGHT,1920,1080"})
    void tables(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(SampleLibrary.in(folder), language, theme));
        String name = UnshownScene.name("tables", language, theme, width, height);
        budget(SCIENCE);
        for (int number = 1; number <= 12; number++) {
            table(number);
            save(name + "-405-" + number);
        }
        budget(INDUSTRY);
        for (int number : new int[]{3, 7, 10, 12}) {
            table(number);
            save(name + "-510-" + number);
        }
        scene.act(() -> scene.lookup("#tables-find", TextField.class).setText("208"));
        table(3);
        scene.act(() -> scene.lookup("#tables-nonzero", CheckBox.class).setSelected(true));
        save(name + "-found");
    }

    private void save(String name) throws Exception {
        scene.redraw();
        scene.save(name);
    }

    private void budget(int index) {
        scene.select("#library-list", index);
        scene.settle();
        scene.fire("#screen-TABLES");
        scene.settle();
    }

    /// A table with a cell in the middle of it selected.
    private void table(int number) {
        scene.select("#tables-list", number - 1);
        scene.settle();
        for (int step = 0; step < 6; step++) {
            scene.press("#tables-table", step % 2 == 0 ? KeyCode.DOWN : KeyCode.RIGHT);
        }
    }
}
