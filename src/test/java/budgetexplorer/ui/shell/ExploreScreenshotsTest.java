package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.store.Library;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.explore.ExploreNode;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
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

/// Renders the drill-down in all its hierarchies to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ExploreScreenshotsTest {
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
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1920,1080", "EN,DARK,1280,720", "EN,LIGHT,1920,1080"})
    void everyHierarchy(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        open(SampleLibrary.in(folder), language, theme, width, height, robot);
        String name = "drill-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
        save(name + "-start", robot);
        robot.interact(() -> select(List.of(0, 0, 1, 0)));
        save(name + "-line", robot);
        for (Hierarchy hierarchy : Hierarchy.values()) {
            robot.interact(() -> ((MenuButton) scene.lookup("#hierarchy-menu")).getItems().stream()
                    .filter(item -> ("hierarchy-" + hierarchy.name()).equals(item.getId())).forEach(MenuItem::fire));
            settle();
            robot.interact(() -> select(List.of(hierarchy == Hierarchy.PROJECT ? 0 : 1)));
            save(name + "-" + hierarchy.label(), robot);
        }
        robot.interact(() -> ((ListView<?>) scene.lookup("#library-list")).getSelectionModel().selectLast());
        settle();
        robot.interact(() -> select(List.of(0)));
        save(name + "-510-projects", robot);
    }

    @SuppressWarnings("unchecked")
    private void select(List<Integer> path) {
        var table = (TreeTableView<ExploreNode>) scene.lookup("#drill-table");
        TreeItem<ExploreNode> item = table.getRoot();
        for (int child : path) {
            item.setExpanded(true);
            item = item.getChildren().get(child);
        }
        table.getSelectionModel().clearAndSelect(table.getRow(item));
    }

    /// The window is not shown: the headless screen is smaller than the pictures.
    private void open(Library library, Language language, Theme theme, int width, int height, FxRobot robot) {
        robot.interact(() -> {
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, new WindowSettings(language, theme), (_, _) -> new RecordedDialogs())
                    .start();
        });
    }

    private void save(String name, FxRobot robot) throws Exception {
        settle();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        robot.interact(() -> { // a scene that is not shown misses some changes of what it has drawn
            Parent root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
        });
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        PngFile.write(picture, FOLDER.resolve(name + ".png"));
    }

    /// Waits for background work.
    private static void settle() {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
