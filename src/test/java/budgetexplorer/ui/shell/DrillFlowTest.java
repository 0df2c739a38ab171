package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.drill;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.explore.ExploreNode;
import budgetexplorer.ui.kit.treemap.Tile;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drilling from the department to 2060499 of 405001: from the table and from the picture, with the mouse and with keys only.
@ExtendWith(ApplicationExtension.class)
class DrillFlowTest {
    private static final List<String> WAY = List.of("405001", "206", "20604", "2060499");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        show(stage, samples(folder), new RecordedDialogs());
        drill(stage);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void withTheMouseInTheTableByItsTriangles(FxRobot robot) {
        awaitTree(robot);

        for (String code : WAY.subList(0, 3)) {
            robot.clickOn(row(robot, code).getDisclosureNode(), MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }
        click(robot, row(robot, "2060499"), 1);

        assertLineIsSelected(robot);
    }

    @Test
    void withDoubleClicksInTheTable(FxRobot robot) {
        awaitTree(robot);

        for (int step = 0; step < 3; step++) {
            click(robot, row(robot, WAY.get(step)), 2);
            if (shownRow(robot, WAY.get(step + 1)).isEmpty()) { // on a busy machine two clicks may come too far apart
                click(robot, row(robot, WAY.get(step)), 2);
            }
        }
        assertThat(tiles(robot)).containsExactly("2060499 其他技术与开发支出");
        click(robot, row(robot, "2060499"), 1);

        assertLineIsSelected(robot);
    }

    @Test
    void withTheMouseInThePicture(FxRobot robot) {
        awaitTree(robot);

        for (String code : WAY.subList(0, 3)) {
            clickTile(robot, code, 2);
            if (tile(robot, code).isPresent()) { // on a busy machine two clicks may come too far apart
                clickTile(robot, code, 2);
            }
        }
        clickTile(robot, "2060499", 1);

        assertLineIsSelected(robot);
        assertThat(row(robot, "2060499").isSelected()).as("the table followed").isTrue();
    }

    @Test
    void withKeysOnlyInTheTable(FxRobot robot) {
        awaitTree(robot);
        robot.interact(() -> table(robot).requestFocus());

        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT); // 405001, 206 with its two 款
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN); // into 20604
        WaitForAsyncUtils.waitForFxEvents();

        assertLineIsSelected(robot);

        robot.type(KeyCode.BACK_SPACE);
        assertThat(selected(robot).node().code()).isEqualTo("20604");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(selected(robot).node().code()).isEqualTo("206");
        robot.type(KeyCode.LEFT);
        assertThat(table(robot).getSelectionModel().getSelectedItem().isExpanded()).isFalse();
    }

    @Test
    void withKeysOnlyInThePicture(FxRobot robot) {
        awaitTree(robot);
        robot.interact(() -> treemap(robot).requestFocus());

        robot.type(KeyCode.DOWN, KeyCode.ENTER); // the first tile is the largest: 405001
        robot.type(KeyCode.DOWN, KeyCode.ENTER); // 206
        robot.type(KeyCode.DOWN, KeyCode.ENTER); // 20604
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        assertLineIsSelected(robot);

        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(selected(robot).node().code()).as("where it came from").isEqualTo("20604");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(selected(robot).node().code()).isEqualTo("206");
    }

    @Test
    void theHierarchyIsSwitchedWithKeysAndTheUnitStays(FxRobot robot) {
        awaitTree(robot);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(2));
        await(() -> hierarchy(robot, "FUND").map(item -> !item.isDisable()).orElse(false));
        robot.interact(() -> menu(robot).requestFocus());

        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        await(() -> menu(robot).getText().contains("资金性质"));
        assertThat(selected(robot).node().code()).isEqualTo("405002");
        assertThat(selected(robot).parent().title()).isEqualTo("一般公共预算");
        assertThat(table(robot).getVisibleLeafColumns()).as("income has no such parts").hasSize(3);
    }

    @Test
    void whatIsNotDrawnIsListedAndCanBeSelected(FxRobot robot) {
        awaitTree(robot);
        await(() -> hierarchy(robot, "FUND").map(item -> !item.isDisable()).orElse(false));

        robot.interact(() -> hierarchy(robot, "FUND").orElseThrow().fire());
        await(() -> robot.lookup("#not-drawn").query().isVisible());
        List<Hyperlink> parts = robot.from(robot.lookup("#not-drawn").<Node>query()).lookup(".hyperlink")
                .queryAllAs(Hyperlink.class).stream().toList();
        robot.interact(parts.getFirst()::fire);

        assertThat(parts).hasSize(5);
        assertThat(selected(robot).title()).isEqualTo("政府性基金预算");
    }

    @Test
    void rowsAreCopiedAsCellsPartedByTabs(FxRobot robot) {
        awaitTree(robot);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearSelection();
            table(robot).getSelectionModel().selectIndices(1, 4);
        });

        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines()).containsExactly(
                "405001 柳州市科学技术局\t7,120.57\t654.89\t575.25\t79.64\t6,465.68\t78.7%",
                "405004 柳州市科技兴市服务中心\t95.66\t95.66\t83.53\t12.13\t0.00\t1.1%");
    }

    @Test
    void columnsAreHiddenAndSorted(FxRobot robot) {
        awaitTree(robot);
        MenuButton columns = robot.lookup("#column-menu").queryAs(MenuButton.class);

        robot.interact(() -> {
            ((CheckMenuItem) columns.getItems().getFirst()).setSelected(false);
            columns.getItems().getFirst().fire();
        });
        assertThat(table(robot).getVisibleLeafColumns()).extracting(TableColumnBase::getText).doesNotContain("基本支出");
        robot.interact(() -> table(robot).getSortOrder().add(table(robot).getColumns().get(1)));

        assertThat(codes(robot)).as("smallest first").containsExactly("405004", "405002", "405003", "405001");
        robot.interact(() -> table(robot).getSortOrder().clear());
        assertThat(codes(robot)).as("as in the document").containsExactly("405001", "405002", "405003", "405004");
    }

    private static List<String> codes(FxRobot robot) {
        return table(robot).getRoot().getChildren().stream().map(item -> item.getValue().node().code()).toList();
    }

    private static void assertLineIsSelected(FxRobot robot) {
        assertThat(selected(robot).codes()).isEqualTo(WAY);
        assertThat(tiles(robot)).containsExactly("2060499 其他技术与开发支出");
        assertThat(treemap(robot).getSelectedId()).isEqualTo("0");
        assertThat(details(robot)).isEqualTo("2060499 其他技术与开发支出");
        await(() -> robot.lookup("#details-card .hyperlink").queryAllAs(Hyperlink.class).stream()
                .anyMatch(link -> link.getText().equals("柳州市科技发展专项资金 5,900.00")));
    }

    private static void click(FxRobot robot, Node node, int times) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        click(robot, new Point2D(bounds.getMinX() + 120, bounds.getCenterY()), times);
    }

    private static void clickTile(FxRobot robot, String code, int times) {
        Treemap treemap = treemap(robot);
        await(() -> tile(robot, code).flatMap(tile -> treemap.boundsOf(tile.id())).isPresent());
        Bounds bounds = treemap.boundsOf(tile(robot, code).orElseThrow().id()).orElseThrow();
        click(robot, treemap.localToScreen(bounds.getCenterX(), bounds.getCenterY()), times);
    }

    private static Optional<Tile> tile(FxRobot robot, String code) {
        return treemap(robot).getTiles().stream().filter(each -> each.label().startsWith(code + " ")).findFirst();
    }

    private static void click(FxRobot robot, Point2D place, int times) {
        robot.moveTo(place);
        if (times == 2) {
            robot.doubleClickOn(place, MouseButton.PRIMARY);
        } else {
            robot.clickOn(place, MouseButton.PRIMARY);
        }
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS); // or the next click would count as the third
    }

    private static TreeTableRow<?> row(FxRobot robot, String code) {
        await(() -> shownRow(robot, code).isPresent());
        return shownRow(robot, code).orElseThrow();
    }

    private static Optional<TreeTableRow<?>> shownRow(FxRobot robot, String code) {
        for (TreeTableRow<?> row : robot.from(table(robot)).lookup(".tree-table-row-cell")
                .queryAllAs(TreeTableRow.class)) {
            if (row.isVisible() && row.getItem() instanceof ExploreNode node && node.node().code().equals(code)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static void awaitTree(FxRobot robot) {
        await(() -> robot.lookup("#drill-table").tryQuery().isPresent() && table(robot).getRoot() != null
                && !treemap(robot).getTiles().isEmpty() && treemap(robot).boundsOf("0").isPresent());
    }

    private static MenuButton menu(FxRobot robot) {
        return robot.lookup("#hierarchy-menu").queryAs(MenuButton.class);
    }

    private static Optional<MenuItem> hierarchy(FxRobot robot, String name) {
        return menu(robot).getItems().stream().filter(item -> ("hierarchy-" + name).equals(item.getId())).findFirst();
    }

    private static String details(FxRobot robot) {
        return robot.from(robot.lookup("#details-card").<Node>query()).lookup(".card-title").queryAs(Label.class)
                .getText();
    }

    private static ExploreNode selected(FxRobot robot) {
        TreeItem<ExploreNode> item = table(robot).getSelectionModel().getSelectedItem();
        return Objects.requireNonNull(item).getValue();
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<ExploreNode> table(FxRobot robot) {
        return robot.lookup("#drill-table").queryAs(TreeTableView.class);
    }

    private static Treemap treemap(FxRobot robot) {
        return robot.lookup("#treemap").queryAs(Treemap.class);
    }

    private static List<String> tiles(FxRobot robot) {
        return treemap(robot).getTiles().stream().map(Tile::label).toList();
    }
}
