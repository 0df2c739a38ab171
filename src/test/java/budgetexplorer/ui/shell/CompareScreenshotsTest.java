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
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
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

/// Renders comparisons of the samples and of twelve departments to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CompareScreenshotsTest {
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
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080"})
    void twoDepartments(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(SampleLibrary.in(folder), language, theme, width, height, robot);
        String suffix = "-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        robot.interact(() -> list("#library-list").getSelectionModel().select(1));
        settle();
        save("compare-two" + suffix, robot);
        List<String> charts = charts();
        assertThat(charts).isNotEmpty();
        for (String chart : charts) {
            robot.interact(() -> ((ToggleButton) scene.lookup("#" + chart)).fire());
            save("%s%s".formatted(chart, suffix), robot);
        }
        openRow(robot);
        save("compare-two-款" + suffix, robot);
        openRow(robot);
        save("compare-two-项" + suffix, robot);
        for (String by : List.of("economy", "structure", "fund", "three-public", "procurement")) {
            robot.interact(() -> menu("#compare-dimension", "compare-by-" + by));
            settle();
            save("compare-by-%s%s".formatted(by, suffix), robot);
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1920,1080"})
    void twelveDepartments(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(ManyBudgets.in(folder), language, theme, width, height, robot);
        String suffix = "-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        robot.interact(() -> list("#library-list").getSelectionModel().select(1));
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#compare-add")).fire());
        save("compare-picker" + suffix, robot);
        robot.interact(() -> {
            ((Button) scene.lookup("#compare-departments")).fire();
            ((ToggleButton) scene.lookup("#compare-add")).fire();
        });
        settle();
        save("compare-many" + suffix, robot);
        for (String chart : charts()) {
            robot.interact(() -> ((ToggleButton) scene.lookup("#" + chart)).fire());
            save("many-%s%s".formatted(chart, suffix), robot);
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,TEN_THOUSAND_YUAN,HUGE,1280,720", "EN,LIGHT,YUAN,HUGE,1280,720",
            "ZH,HIGH_CONTRAST,YUAN,STANDARD,1280,720", "EN,DARK,HUNDRED_MILLION_YUAN,STANDARD,1280,720"})
    void otherSettings(Language language, Theme theme, MoneyUnit unit, TextSize size, int width, int height,
            FxRobot robot) throws Exception {
        var settings = new WindowSettings(language, theme, unit, size, false);
        String suffix = "-%s-%s-%s-%s".formatted(language, theme, unit, size).toLowerCase();
        open(SampleLibrary.in(folder), settings, width, height, robot);
        save("compare-set" + suffix, robot);
        difference(robot);
        save("compare-set-difference" + suffix, robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#compare-mode-SIDE_BY_SIDE")).fire());
        allMeasures(robot);
        save("compare-set-measures" + suffix, robot);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720"})
    void oneBudget(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(ManyBudgets.one(folder), new WindowSettings(language, theme), width, height, robot);
        String suffix = "-%s-%s".formatted(language, theme).toLowerCase();
        save("compare-one" + suffix, robot);
        difference(robot);
        save("compare-one-difference" + suffix, robot);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,LIGHT,1920,1080"})
    void oneLeftAndAllMeasures(Language language, Theme theme, int width, int height, FxRobot robot)
            throws Exception {
        open(ManyBudgets.in(folder), new WindowSettings(language, theme), width, height, robot);
        String suffix = "-%s-%s".formatted(language, theme).toLowerCase();
        robot.interact(() -> menu("#compare-chip-1", "compare-chip-remove"));
        settle();
        save("compare-left" + suffix, robot);
        difference(robot);
        save("compare-left-difference" + suffix, robot);
        robot.interact(() -> ((ToggleButton) scene.lookup("#compare-mode-SIDE_BY_SIDE")).fire());
        robot.interact(() -> {
            ((ToggleButton) scene.lookup("#compare-add")).fire();
            ((Button) scene.lookup("#compare-departments")).fire();
            ((ToggleButton) scene.lookup("#compare-add")).fire();
        });
        settle();
        allMeasures(robot);
        save("compare-many-measures" + suffix, robot);
    }

    private void difference(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) scene.lookup("#compare-mode-DIFFERENCE")).fire());
        settle();
    }

    private void allMeasures(FxRobot robot) {
        robot.interact(() -> ((MenuButton) scene.lookup("#compare-measures")).getItems().stream()
                .map(CheckMenuItem.class::cast).filter(item -> !item.isSelected()).forEach(item -> {
                    item.setSelected(true);
                    item.fire();
                }));
        settle();
    }

    private List<String> charts() {
        return scene.getRoot().lookupAll(".compare-kind").stream().map(Node::getId)
                .filter(id -> id.startsWith("compare-chart-")).toList();
    }

    private void open(Library library, Language language, Theme theme, int width, int height, FxRobot robot) {
        open(library, new WindowSettings(language, theme), width, height, robot);
    }

    private void open(Library library, WindowSettings settings, int width, int height, FxRobot robot) {
        robot.interact(() -> { // not shown: the headless screen is smaller than the pictures
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, settings, (_, _) -> new RecordedDialogs()).start();
        });
        settle();
        robot.interact(() -> ((ToggleButton) scene.lookup("#screen-COMPARE")).fire());
        settle();
    }

    private void openRow(FxRobot robot) {
        robot.interact(() -> {
            TableView<?> figures = (TableView<?>) scene.lookup("#compare-figures");
            figures.getSelectionModel().select(0);
            figures.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        settle();
    }

    private void menu(String id, String item) {
        ((MenuButton) scene.lookup(id)).getItems().stream().filter(each -> item.equals(each.getId())).findFirst()
                .orElseThrow().fire();
    }

    private ListView<?> list(String id) {
        return (ListView<?>) scene.lookup(id);
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
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
