package budgetexplorer.ui.kit.treemap;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.kit.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TreemapTest {
    private final List<String> opened = new ArrayList<>();
    private Treemap treemap;
    private Scene scene;

    @Start
    void start(Stage stage) {
        treemap = new Treemap();
        treemap.setAnimated(false);
        treemap.setOnOpen(opened::add);
        treemap.setPlaceholder("没有支出");
        treemap.setRestText((count, weight) -> new TileText("其余 " + count + " 项", weight / 1_000_000 + ".00"));
        treemap.setSummaryText((count, selected) -> count + " 项"
                + Optional.ofNullable(selected).map(tile -> "，选中 " + tile.label() + " " + tile.value()).orElse(""));
        treemap.getTiles().setAll(tiles());
        scene = new Scene(new StackPane(treemap), 400, 540);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickSelects(FxRobot robot) {
        click(robot, "208", 1);

        assertThat(treemap.getSelectedId()).isEqualTo("208");
        assertThat(opened).isEmpty();
    }

    @Test
    void aDoubleClickOpens(FxRobot robot) {
        click(robot, "206", 2);

        assertThat(treemap.getSelectedId()).isEqualTo("206");
        assertThat(opened).containsExactly("206");
    }

    @Test
    void aSecondClickOnWhatTheFirstBroughtUpDoesNotOpenIt(FxRobot robot) {
        onFx(() -> treemap.selectedIdProperty().addListener((_, _, _) -> treemap.getTiles().setAll(tile("new", 5))));

        click(robot, "206", 2);

        assertThat(opened).isEmpty();
    }

    @Test
    void arrowKeysMoveTheSelectionAndEnterOpensIt(FxRobot robot) {
        onFx(treemap::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(treemap.getSelectedId()).isEqualTo("206");
        robot.type(KeyCode.DOWN);
        assertThat(treemap.getSelectedId()).isEqualTo("208");
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(treemap.getSelectedId()).isEqualTo("206");

        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly("206");
    }

    @Test
    void theSelectionLinksBothWays(FxRobot robot) {
        StringProperty table = new SimpleStringProperty("210");
        onFx(() -> treemap.selectedIdProperty().bindBidirectional(table));
        assertThat(skin().selected().orElseThrow().tile().id()).isEqualTo("210");

        click(robot, "208", 1);
        assertThat(table.get()).isEqualTo("208");

        onFx(() -> table.set("206"));
        assertThat(skin().selected().orElseThrow().tile().id()).isEqualTo("206");
        onFx(() -> table.set(null));
        assertThat(skin().selected()).isEmpty();
    }

    @Test
    void theSelectedTileIsOutlined() {
        onFx(() -> treemap.setSelectedId("206"));

        assertThat(cornerOf("206")).isEqualTo(Color.web("#1F2328"));
        onFx(() -> treemap.setSelectedId("208"));
        assertThat(cornerOf("206")).isNotEqualTo(Color.web("#1F2328"));
        assertThat(cornerOf("208")).isEqualTo(Color.web("#1F2328"));
    }

    @Test
    void aClickExpandsTheRestAndTheStripLeadsBack(FxRobot robot) {
        clickAt(robot, rest(), 1);

        assertThat(treemap.isRestExpanded()).isTrue();
        assertThat(shown()).containsExactly("small0", "small1", "small2");
        assertThat(treemap.boundsOf("206")).isEmpty();

        robot.clickOn(".treemap-back");
        assertThat(treemap.isRestExpanded()).isFalse();
        assertThat(shown()).startsWith("206");
    }

    @Test
    void theKeyboardReachesTheRestExpandsItAndEscapeLeadsBack(FxRobot robot) {
        onFx(() -> {
            treemap.requestFocus();
            treemap.setSelectedId("210");
        });
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(skin().cursor()).isEqualTo(skin().arrangement().rest());
        assertThat(treemap.getSelectedId()).isNotEmpty();

        robot.type(KeyCode.ENTER);
        assertThat(shown()).containsExactly("small0", "small1", "small2");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(opened).containsExactly("small0");
        robot.type(KeyCode.ESCAPE);
        assertThat(treemap.isRestExpanded()).isFalse();
        assertThat(skin().selected()).isEqualTo(skin().arrangement().rest());
    }

    @Test
    void selectingElsewhereLeavesAnExpandedRest() {
        onFx(treemap::expandRest);
        assertThat(treemap.isRestExpanded()).isTrue();

        onFx(() -> treemap.setSelectedId("206"));
        assertThat(treemap.isRestExpanded()).isFalse();
        assertThat(skin().selected().orElseThrow().tile().id()).isEqualTo("206");
    }

    @Test
    void otherTilesLeaveAnExpandedRest() {
        onFx(treemap::expandRest);
        onFx(() -> treemap.getTiles().setAll(tile("a", 1), tile("b", 2)));

        assertThat(treemap.isRestExpanded()).isFalse();
        assertThat(shown()).containsExactly("b", "a");
    }

    @Test
    void aFadeEndsWithTheNewPicture() {
        onFx(() -> {
            treemap.setAnimated(true);
            treemap.getTiles().setAll(tile("a", 1));
        });

        assertThat(shown()).containsExactly("a");
        onFx(() -> treemap.getTiles().setAll(tile("b", 1)));
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertThat(colourAt(200, 300)).isEqualTo(Palette.of("b"));
    }

    @Test
    void thePlaceholderShowsWhileThereIsNothingToDraw(FxRobot robot) {
        Label placeholder = robot.lookup(".treemap-placeholder").queryAs(Label.class);
        assertThat(placeholder.isVisible()).isFalse();

        onFx(() -> treemap.getTiles().setAll(tile("none", 0)));
        assertThat(placeholder.isVisible()).isTrue();
        assertThat(placeholder.getText()).isEqualTo("没有支出");
    }

    @Test
    void hoveringShowsTheWholeLabelAndValue(FxRobot robot) {
        robot.moveTo(screen(treemap.boundsOf("208").orElseThrow()));
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);

        assertThat(skin().tip().tooltip().getText()).isEqualTo("支出 208\n1500.00");
        assertThat(skin().tip().tooltip().isShowing()).isTrue();
        onFx(() -> treemap.getTiles().clear());
        assertThat(skin().tip().tooltip().isShowing()).isFalse();
    }

    @Test
    void aScreenReaderHearsTheSelection() {
        assertThat(text()).isEqualTo("6 项");
        onFx(() -> treemap.setSelectedId("208"));
        assertThat(text()).isEqualTo("6 项，选中 支出 208 1500.00");
        onFx(() -> treemap.setAccessibleText("支出构成"));
        assertThat(text()).isEqualTo("支出构成 6 项，选中 支出 208 1500.00");
    }

    @Test
    void stylesheetsRestyleIt() {
        onFx(() -> treemap.setStyle("-treemap-gap: 8; -treemap-rest-fill: #123456; -treemap-selection-stroke: white;"
                + "-fx-font-family: 'Serif'; -fx-font-size: 15px"));

        assertThat(treemap.gapProperty().get()).isEqualTo(8);
        assertThat(treemap.restFillProperty().get()).isEqualTo(Color.web("#123456"));
        assertThat(treemap.selectionStrokeProperty().get()).isEqualTo(Color.WHITE);
        assertThat(treemap.fontProperty().get().getSize()).isEqualTo(15);
        assertThat(skin().arrangement().rest().orElseThrow().tile().colour()).isEqualTo(Color.web("#123456"));
    }

    @Test
    void theFocusIsVisible() {
        onFx(scene.getRoot()::requestFocus);
        assertThat(treemap.getBorder().getStrokes().getFirst().getTopStroke()).isEqualTo(Color.TRANSPARENT);
        onFx(treemap::requestFocus);
        assertThat(treemap.getBorder().getStrokes().getFirst().getTopStroke()).isEqualTo(Color.web("#0969DA"));
    }

    private static List<Tile> tiles() {
        return List.of(tile("206", 8_000), tile("210", 450), tile("208", 1_500), tile("small0", 3), tile("small1", 2),
                tile("small2", 1));
    }

    private static Tile tile(String id, long weight) {
        return new Tile(id, "支出 " + id, weight + ".00", weight * 1_000_000, Palette.of(id));
    }

    private void click(FxRobot robot, String id, int count) {
        clickAt(robot, treemap.boundsOf(id).orElseThrow(), count);
    }

    private void clickAt(FxRobot robot, Bounds bounds, int count) {
        robot.moveTo(screen(bounds));
        for (int index = 0; index < count; index++) {
            robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Bounds screen(Bounds bounds) {
        return treemap.localToScreen(bounds);
    }

    private Bounds rest() {
        return skin().boundsOfRest().orElseThrow();
    }

    private List<String> shown() {
        return skin().arrangement().placed().stream().map(placed -> placed.tile().id()).toList();
    }

    private TreemapSkin skin() {
        return (TreemapSkin) treemap.getSkin();
    }

    private String text() {
        return WaitForAsyncUtils.waitForAsyncFx(2_000,
                () -> (String) treemap.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private Color cornerOf(String id) {
        Bounds bounds = treemap.boundsOf(id).orElseThrow();
        return colourAt((int) bounds.getMinX() + 1, (int) bounds.getMinY() + 1);
    }

    private Color colourAt(int x, int y) {
        return WaitForAsyncUtils.waitForAsyncFx(2_000,
                () -> scene.snapshot(null).getPixelReader().getColor(x, y));
    }

    private void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(2_000, () -> {
            action.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
