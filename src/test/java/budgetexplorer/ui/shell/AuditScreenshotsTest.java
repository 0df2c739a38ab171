package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
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

/// Renders the audit of the samples to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class AuditScreenshotsTest {
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

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1440,900", "ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080", "ZH,HIGH_CONTRAST,1280,720"})
    void industry(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        String suffix = "-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        open(SampleLibrary.in(folder), new WindowSettings(language, theme), width, height, robot);
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().select(3));
        settle();
        save("audit-510-first" + suffix, robot);
        note(language == Language.ZH ? "请核对表10右侧“合计”列，部门行及四个单位行均为 0.00。" : "Please check the total.", robot);
        robot.interact(() -> table().getSelectionModel().select(2));
        save("audit-510" + suffix, robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#audit-chip-PASS")).setSelected(true));
        robot.interact(() -> table().getSelectionModel().selectLast());
        save("audit-510-all" + suffix, robot);
        robot.interact(() -> ((Button) scene.lookup("#audit-settings")).fire());
        settle();
        save("audit-settings" + suffix, robot);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720"})
    void science(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        String suffix = "-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        open(SampleLibrary.in(folder), new WindowSettings(language, theme), width, height, robot);
        save("audit-405" + suffix, robot);
        for (String way : new String[]{"WARNING", "ROUNDING", "FAIL", "UNCHECKED"}) {
            Optional.ofNullable((Button) scene.lookup("#audit-matrix-%s-13".formatted(way))).ifPresent(number -> {
                robot.interact(number::fire);
                settle();
            });
            save("audit-405-text-" + way + suffix, robot);
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,TEN_THOUSAND_YUAN,HUGE", "EN,LIGHT,YUAN,STANDARD", "ZH,DARK,HUNDRED_MILLION_YUAN,STANDARD"})
    void otherSettings(Language language, Theme theme, MoneyUnit unit, TextSize size, FxRobot robot) throws Exception {
        String suffix = "-%s-%s-%s-%s".formatted(language, theme, unit, size).toLowerCase();
        open(SampleLibrary.in(folder), new WindowSettings(language, theme, unit, size, false), 1280, 720, robot);
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().select(3));
        settle();
        save("audit-set" + suffix, robot);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT"})
    void manyBudgets(Language language, Theme theme, FxRobot robot) throws Exception {
        open(ManyBudgets.in(folder), new WindowSettings(language, theme), 1280, 720, robot);
        WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
        save("audit-many", robot);
    }

    private void note(String text, FxRobot robot) {
        robot.interact(() -> {
            ((TextInputControl) scene.lookup("#audit-author")).setText("张敏");
            ((TextInputControl) scene.lookup("#audit-note")).setText(text);
            ((Button) scene.lookup("#audit-propose")).fire();
        });
        settle();
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#audit-table");
    }

    private void open(Library library, WindowSettings settings, int width, int height, FxRobot robot) {
        robot.interact(() -> { // not shown: the headless screen is smaller than the pictures
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, settings, (_, _) -> dialogs).start();
        });
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-AUDIT")).fire());
        settle();
    }

    private void save(String name, FxRobot robot) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays all of it out
        robot.interact(() -> { // a scene that is not shown misses some changes of what it has drawn
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
            root.resize(scene.getWidth(), scene.getHeight() - 9);
            root.layout();
        });
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        robot.interact(() -> {
            scene.getRoot().resize(scene.getWidth(), scene.getHeight());
            scene.getRoot().layout();
        });
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
        assertThat(dialogs.told).isEmpty();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
