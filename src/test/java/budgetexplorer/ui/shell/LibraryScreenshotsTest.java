package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.item;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
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
    private UnshownScene scene;

    @Start
    void start(javafx.stage.Stage stage) {
        this.stage = stage;
        scene = new UnshownScene(stage, 500);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080"})
    @SuppressWarnings("unchecked")
    void library(Language language, Theme theme, int width, int height) throws Exception {
        open(language, theme, width, height);
        String name = UnshownScene.name("library", language, theme, width, height);
        fire("menu.manage");
        scene.settle();
        scene.act(() -> {
            var matrix = (TableView<Object>) scene.lookup("#library-matrix", TableView.class);
            matrix.getSelectionModel().clearAndSelect(4, matrix.getColumns().get(1));
            matrix.getFocusModel().focus(4, matrix.getColumns().get(1));
        });
        save(name + "-whole");
        scene.select("#library-list", 3);
        fire("menu.library.delete");
        scene.settle();
        save(name + "-deleted");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT", "ZH,DARK", "EN,LIGHT"})
    void menus(Language language, Theme theme) throws Exception {
        scene.act(() -> stage.setWidth(960));
        open(language, theme, 960, 640);
        scene.act(() -> stage.show());
        fire("menu.library.delete");
        scene.settle();
        for (int i = 0; i < 2; i++) {
            Menu menu = scene.lookup("#menu", MenuBar.class).getMenus().get(i);
            Platform.runLater(menu::show);
            scene.settle();
            Window popup = Window.getWindows().getLast();
            Image picture = WaitForAsyncUtils.asyncFx(() -> popup.getScene().snapshot(null)).get();
            Platform.runLater(menu::hide);
            scene.settle();
            PngFile.screenshot(picture,
                    "menu-%s-%s-%s".formatted(menu.getId(), language, theme).toLowerCase(Locale.ROOT));
        }
        scene.act(() -> stage.hide());
    }

    private void open(Language language, Theme theme, int width, int height) throws Exception {
        Library library = ManyBudgets.in(folder);
        var manage = new ManageLibrary(library);
        manage.delete(new BudgetId("303", 2024, Stage.PUBLISHED, 1)).perform();
        manage.note(new BudgetId("305", 2026, Stage.PUBLISHED, 1), "待核对：与二上相比增加较多，见会议记录").perform();
        manage.note(new BudgetId("301", 2026, Stage.DRAFT, 2), "第二次会审").perform();
        Settings settings = Settings.ofSession(new WindowSettings(language, theme));
        settings.memory().put("libraries.recent", "/home/finance/budgets/2025_本级.budget\n" + library.file());
        scene.open(width, height, shown -> {
            var windows = new Windows(settings, (_, _, _) -> new RecordedDialogs());
            new ExplorerWindow(windows, shown, windows.libraries().adopt(library)).start();
        });
    }

    private void fire(String id) {
        scene.act(() -> item(scene.lookup("#menu", MenuBar.class), id).fire());
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.redraw();
        Image picture = scene.saveAtOnce(name);
        assertThat(picture.getWidth()).isGreaterThan(900);
    }
}
