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
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

/// Renders the 12 tables of the sample budgets to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class TablesScreenshotsTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int SCIENCE = 1;
    private static final int INDUSTRY = 3;

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
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1920,1080", "ZH,DARK,1280,720", "EN,LIGHT,1280,720",
            "ZH,LIGHT,1920,1080"})
    void tables(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(language, theme, width, height, robot);
        String name = "tables-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        budget(SCIENCE, robot);
        for (int number = 1; number <= 12; number++) {
            table(number, robot);
            save(name + "-405-" + number, robot);
        }
        budget(INDUSTRY, robot);
        for (int number : new int[]{3, 7, 10, 12}) {
            table(number, robot);
            save(name + "-510-" + number, robot);
        }
        robot.interact(() -> lookup("#tables-find", TextField.class).setText("208"));
        table(3, robot);
        robot.interact(() -> lookup("#tables-nonzero", CheckBox.class).setSelected(true));
        save(name + "-found", robot);
    }

    private void budget(int index, FxRobot robot) {
        robot.interact(() -> lookup("#library-list", ListView.class).getSelectionModel().select(index));
        settle();
        robot.interact(() -> lookup("#screen-TABLES", ToggleButton.class).fire());
        settle();
    }

    /// A table with a cell in the middle of it selected.
    private void table(int number, FxRobot robot) {
        robot.interact(() -> lookup("#tables-list", ListView.class).getSelectionModel().select(number - 1));
        settle();
        for (int step = 0; step < 6; step++) {
            press(step % 2 == 0 ? KeyCode.DOWN : KeyCode.RIGHT, robot);
        }
    }

    private void press(KeyCode key, FxRobot robot) {
        robot.interact(() -> lookup("#tables-table", Parent.class).fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private <T> T lookup(String id, Class<T> type) {
        return type.cast(scene.lookup(id));
    }

    /// The window is not shown: the headless screen is smaller than the pictures.
    private void open(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        Library library = SampleLibrary.in(folder);
        robot.interact(() -> {
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, new WindowSettings(language, theme),
                    (_, _) -> new RecordedDialogs()).start();
        });
        settle();
    }

    private void save(String name, FxRobot robot) throws Exception {
        robot.interact(() -> { // a scene that is not shown misses some changes of what it has drawn
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
        });
        settle();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    /// Waits for background work.
    private static void settle() {
        WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
