package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.explore.ExploreNode;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the drill-down in all its hierarchies to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ExploreScreenshotsTest {
    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 400);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1920,1080", "EN,DARK,1280,720", "EN,LIGHT,1920,1080"})
    void everyHierarchy(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(SampleLibrary.in(folder), language, theme));
        scene.fire("#screen-EXPLORE");
        String name = UnshownScene.name("drill", language, theme, width, height);
        save(name + "-start");
        scene.act(() -> select(List.of(0, 0, 1, 0)));
        save(name + "-line");
        for (Hierarchy hierarchy : Hierarchy.values()) {
            scene.act(() -> scene.lookup("#hierarchy-menu", MenuButton.class).getItems().stream()
                    .filter(item -> ("hierarchy-" + hierarchy.name()).equals(item.getId())).forEach(MenuItem::fire));
            scene.settle();
            scene.act(() -> select(List.of(hierarchy == Hierarchy.PROJECT ? 0 : 1)));
            save(name + "-" + hierarchy.label());
        }
        scene.act(() -> scene.list("#library-list").getSelectionModel().selectLast());
        scene.settle();
        scene.act(() -> select(List.of(0)));
        save(name + "-510-projects");
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.picture(); // lays cells out
        scene.redraw();
        scene.saveAtOnce(name);
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
}
