package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the library, left and as a whole, and the menus to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class LibraryScreenshotsTest {
    @TempDir
    Path folder;

    private javafx.stage.Stage stage;
    private Scene scene;

    @Start
    void start(javafx.stage.Stage stage) {
        Fonts.load();
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080"})
    @SuppressWarnings("unchecked")
    void library(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(language, theme, width, height, robot);
        String name = "library-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase(Locale.ROOT);
        robot.interact(() -> fire("menu.manage"));
        settle();
        robot.interact(() -> {
            var matrix = (TableView<Object>) scene.lookup("#library-matrix");
            matrix.getSelectionModel().clearAndSelect(4, matrix.getColumns().get(1));
            matrix.getFocusModel().focus(4, matrix.getColumns().get(1));
        });
        save(name + "-whole", robot);
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().select(3));
        robot.interact(() -> fire("menu.library.delete"));
        settle();
        save(name + "-deleted", robot);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT", "ZH,DARK", "EN,LIGHT"})
    void menus(Language language, Theme theme, FxRobot robot) throws Exception {
        robot.interact(() -> stage.setWidth(960));
        open(language, theme, 960, 640, robot);
        robot.interact(() -> stage.show());
        robot.interact(() -> fire("menu.library.delete"));
        settle();
        for (int i = 0; i < 2; i++) {
            Menu menu = ((MenuBar) scene.lookup("#menu")).getMenus().get(i);
            Platform.runLater(menu::show);
            settle();
            Window popup = Window.getWindows().getLast();
            Image picture = WaitForAsyncUtils.asyncFx(() -> popup.getScene().snapshot(null)).get();
            Platform.runLater(menu::hide);
            settle();
            PngFile.write(picture, Path.of("target", "screenshots",
                    "menu-%s-%s-%s.png".formatted(menu.getId(), language, theme).toLowerCase(Locale.ROOT)));
        }
        robot.interact(() -> stage.hide());
    }

    private void open(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        Library library = ManyBudgets.in(folder);
        var manage = new ManageLibrary(library);
        manage.delete(new BudgetId("303", 2024, Stage.PUBLISHED, 1)).perform();
        manage.note(new BudgetId("305", 2026, Stage.PUBLISHED, 1), "待核对：与二上相比增加较多，见会议记录").perform();
        manage.note(new BudgetId("301", 2026, Stage.DRAFT, 2), "第二次会审").perform();
        Settings settings = Settings.ofSession(new WindowSettings(language, theme));
        settings.memory().put("libraries.recent", "/home/finance/budgets/2025_本级.budget\n" + library.file());
        robot.interact(() -> {
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            var windows = new Windows(settings, (_, _, _) -> new RecordedDialogs());
            new ExplorerWindow(windows, stage, windows.libraries().adopt(library)).start();
        });
        settle();
    }

    private void fire(String id) {
        ((MenuBar) scene.lookup("#menu")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
    }

    private void save(String name, FxRobot robot) throws Exception {
        settle();
        robot.interact(() -> { // a scene that is not shown misses some changes of what it has drawn
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
        });
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        PngFile.write(picture, Path.of("target", "screenshots", name + ".png"));
        assertThat(picture.getWidth()).isGreaterThan(900);
    }

    /// Waits for background work.
    private static void settle() {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
