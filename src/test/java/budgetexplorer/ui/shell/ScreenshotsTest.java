package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Progress;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the main screens on the sample library to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {
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
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080",
            "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080", "EN,DARK,1920,1080"})
    void overview(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(samples(), language, theme, width, height, robot);
        String name = "overview-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        save(name + "-405");
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().selectLast());
        settle();
        redraw(robot);
        save(name + "-510");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1440,900", "ZH,DARK,1440,900", "EN,LIGHT,1440,900", "EN,DARK,1440,900", "ZH,LIGHT,1280,720",
            "EN,LIGHT,1280,720", "ZH,LIGHT,1920,1080", "EN,DARK,1920,1080"})
    void explore(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(samples(), language, theme, width, height, robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-EXPLORE")).fire());
        String name = "explore-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        save(name + "-department");
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().selectLast());
        settle();
        robot.interact(() -> {
            ((Treemap) scene.lookup("#treemap")).getOnOpen().accept("0");
            ((Treemap) scene.lookup("#treemap")).setSelectedId("4");
        });
        save(name + "-unit");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080",
            "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080", "EN,DARK,1920,1080"})
    void narrative(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(samples(), language, theme, width, height, robot);
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-NARRATIVE")).fire());
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().selectLast());
        settle();
        String name = "narrative-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        save(name + "-start");
        topic(name + "-three-public", 10, 2, robot);
        topic(name + "-general", 8, 3, robot);
        topic(name + "-offices", 1, -1, robot);
        topic(name + "-assets", 18, 1, robot);
        topic(name + "-terms", 19, -1, robot);
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().select(1));
        settle();
        topic(name + "-goals", 15, 2, robot);
        topic(name + "-counts", 3, 1, robot);
    }

    private void topic(String name, int topic, int figure, FxRobot robot) throws Exception {
        robot.interact(() -> ((ListView<?>) scene.lookup("#narrative-contents")).getSelectionModel().select(topic));
        robot.interact(() -> ((ListView<?>) scene.lookup("#narrative-figures")).getSelectionModel().select(figure));
        redraw(robot);
        save(name);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080"})
    void goals(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(samples(), language, theme, width, height, robot);
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-GOALS")).fire());
        String name = "goals-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        save(name + "-start");
        robot.interact(() -> {
            ((TextField) scene.lookup("#goals-text")).setText("机器人");
            ((TextField) scene.lookup("#goals-to")).setText("6oo");
        });
        redraw(robot);
        save(name + "-filter");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080"})
    void search(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(samples(), language, theme, width, height, robot);
        settle();
        String name = "search-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        for (String typed : List.of("机器人", "206", "柳州 科技", "没有这样的文字")) {
            robot.interact(() -> ((TextField) scene.lookup("#search")).setText(typed));
            settle();
            redraw(robot);
            save(name + "-" + typed.length() + typed.charAt(0));
        }
    }

    /// A scene that is not shown misses some changes of what it has drawn.
    private void redraw(FxRobot robot) {
        robot.interact(() -> {
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
        });
    }

    @Test
    void withoutNarrative(FxRobot robot) throws Exception {
        Library library = Library.open(folder.resolve("tables.budget"));
        new ImportBudgets(library).run(ImportRequest.of(List.of(Documents.sample("405-2026")), ImportOptions.NONE),
                Progress.NONE, Cancellation.NONE);
        open(library, Language.ZH, Theme.LIGHT, 1280, 720, robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-NARRATIVE")).fire());
        save("narrative-none-zh-light-1280x720");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026.txt", "405-2026.xlsx"})
    void overviewOfTextOrTablesAlone(String file, FxRobot robot) throws Exception {
        Library library = Library.open(folder.resolve("part.budget"));
        new ImportBudgets(library).run(
                ImportRequest.of(List.of(Path.of("assets", "samples", file)), ImportOptions.NONE),
                Progress.NONE, Cancellation.NONE);
        open(library, Language.ZH, Theme.LIGHT, 1280, 720, robot);
        save("overview-zh-light-1280x720-only-" + file.substring(file.lastIndexOf('.') + 1));
    }

    @Test
    void emptyLibrary(FxRobot robot) throws Exception {
        open(Library.open(folder.resolve("empty.budget")), Language.ZH, Theme.LIGHT, 1440, 900, robot);
        save("empty-zh-light-1440x900");
    }

    private Library samples() throws Exception {
        Library library = Library.open(folder.resolve("samples.budget"));
        SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
        return library;
    }

    /// The window is not shown: the headless screen is smaller than the pictures.
    private void open(Library library, Language language, Theme theme, int width, int height, FxRobot robot) {
        robot.interact(() -> {
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            var window = new ExplorerWindow(stage, library, new WindowSettings(language, theme),
                    (_, _) -> new RecordedDialogs());
            window.start();
        });
    }

    private void save(String name) throws Exception {
        settle();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        write(name, picture);
    }

    /// Waits for background work.
    private static void settle() {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(String name, Image picture) throws Exception {
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
