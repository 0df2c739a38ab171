package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders all screens in what users may settle, and the cards above the window, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class SettingsScreenshotsTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Fonts.load();
        this.stage = stage;
    }

    @AfterEach
    void standard() {
        Platform.runLater(() -> Sizes.choose(TextSize.STANDARD));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"ZH,HIGH_CONTRAST,STANDARD,1280,720", "EN,HIGH_CONTRAST,HUGE,1280,720", "ZH,LIGHT,HUGE,1280,720",
            "EN,LIGHT,HUGE,1280,720", "EN,DARK,HUGE,1920,1080", "ZH,DARK,STANDARD,1280,720",
            "EN,HIGH_CONTRAST,STANDARD,1920,1080"})
    void everyScreen(Language language, Theme theme, TextSize size, int width, int height, FxRobot robot)
            throws Exception {
        var settings = new WindowSettings(language, theme).with(size);
        open(size == TextSize.HUGE && language == Language.ZH ? settings.with(MoneyUnit.YUAN) : settings, width, height,
                robot);
        String name = "settings-%s-%s-%s-%dx%d".formatted(language, theme, size, width, height)
                .toLowerCase(Locale.ROOT);
        for (Node tab : scene.getRoot().lookupAll(".screen-tab")) {
            robot.interact(((ToggleButton) tab)::fire);
            settle();
            robot.interact(this::selectRow);
            redraw(robot);
            save(name + "-" + tab.getId());
        }
        fire(robot, "menu.shortcuts");
        save(name + "-shortcuts");
        dialogs.text = Optional.of("科学技术局 2026 公开 · 明细");
        robot.interact(() -> ((Button) scene.lookup("#sheet-close")).fire());
        fire(robot, "menu.views.keep");
        settle();
        fire(robot, "menu.views.manage");
        robot.interact(() -> ((ListView<?>) scene.lookup("#views-list")).getSelectionModel().select(0));
        save(name + "-views");
        robot.interact(() -> ((Button) scene.lookup("#sheet-close")).fire());
        dialogs.files = List.of(ImportDocuments.withAWarning(folder), ImportDocuments.locked(folder, "secret"),
                ImportDocuments.broken(folder));
        fire(robot, "menu.import");
        settle();
        redraw(robot);
        save(name + "-import");
    }

    private void selectRow() {
        if (scene.lookup("#drill-table") instanceof TreeTableView<?> table && table.isVisible()) {
            table.getSelectionModel().select(2);
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

    private void open(WindowSettings settings, int width, int height, FxRobot robot) throws Exception {
        var library = SampleLibrary.in(Files.createTempDirectory(folder, "library"));
        robot.interact(() -> {
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, settings, (_, _) -> dialogs).start();
        });
        settle();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> MenuKeys.items((MenuBar) scene.lookup("#menu")).filter(item -> id.equals(item.getId()))
                .findFirst().orElseThrow().fire());
    }

    private void save(String name) throws Exception {
        settle();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
