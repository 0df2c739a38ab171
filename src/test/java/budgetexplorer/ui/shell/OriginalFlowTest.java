package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.OriginalLibrary;
import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From numbers in the window to the page that they came from, and back.
@ExtendWith(ApplicationExtension.class)
class OriginalFlowTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        stage.setWidth(990);
        stage.setHeight(760);
        show(stage, OriginalLibrary.in(Files.createTempDirectory(folder, "library")), new RecordedDialogs());
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void aCellIsFramedOnItsPageAndEscapeLeadsBack(FxRobot robot) {
        cell(robot);
        assertThat(button(robot, "#tables-source-page").isDisabled()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        awaitPicture(robot);

        assertThat(label(robot, "#original-title")).matches("405-2026.pdf · 第 \\d+ 页 / 共 \\d+ 页");
        assertThat(label(robot, "#original-framed")).isEqualTo("框出：表 3 的 D11 = 6,450.00 万元");
        assertThat(robot.lookup("#original-changed").query().isVisible()).isFalse();
        Node frame = robot.lookup(".original-frame").query();
        assertThat(frame.getAccessibleText()).contains("6,450.00");
        assertThat(isSeen(robot, frame)).isTrue();
        assertThat(darkWithin(robot, frame)).as("the number, in its frame").isGreaterThan(20);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#original").tryQuery()).isEmpty();
        assertThat(robot.lookup("#tables-table").query().isFocused()).isTrue();
        assertThat(robot.lookup("#tables-source").queryAs(TextInputControl.class).getText()).contains("D11 = 6,450.00");
    }

    /// Looks for 2060499 in table 3 and goes on to its total.
    private void cell(FxRobot robot) {
        await(() -> list(robot, "#library-list").getItems().size() == 2);
        robot.interact(() -> toggle(robot, "#screen-TABLES").fire());
        await(() -> list(robot, "#tables-list").getItems().size() == 12);
        robot.interact(() -> list(robot, "#tables-list").getSelectionModel().select(2));
        robot.interact(() -> robot.lookup("#tables-find").queryAs(TextInputControl.class).setText("2060499"));
        await(() -> label(robot, "#tables-find-count").startsWith("1/"));
        robot.interact(() -> robot.lookup("#tables-table").query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        await(() -> !button(robot, "#tables-source-page").isDisabled());
    }

    private static void awaitPicture(FxRobot robot) {
        await(() -> robot.lookup("#original-paper").tryQuery().filter(Node::isVisible).isPresent());
    }

    private static boolean isSeen(FxRobot robot, Node frame) {
        ScrollPane page = robot.lookup("#original-page").queryAs(ScrollPane.class);
        Bounds seen = page.localToScene(page.getLayoutBounds());
        return seen.contains(frame.localToScene(frame.getLayoutBounds()));
    }

    private static int darkWithin(FxRobot robot, Node frame) {
        Image image = robot.lookup("#original-paper .image-view").queryAs(ImageView.class).getImage();
        Bounds inside = frame.getBoundsInParent();
        int dark = 0;
        for (int y = (int) inside.getMinY() + 6; y < inside.getMaxY() - 6; y++) {
            for (int x = (int) inside.getMinX() + 6; x < inside.getMaxX() - 6; x++) {
                dark += image.getPixelReader().getColor(x, y).getBrightness() < 0.6 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void pagesAreTurnedAndSizedByTheKeyboard(FxRobot robot) {
        cell(robot);
        robot.interact(button(robot, "#tables-source-page")::fire);
        awaitPicture(robot);
        String title = label(robot, "#original-title");
        String size = label(robot, "#original-size");

        robot.type(KeyCode.PAGE_DOWN);
        awaitPicture(robot);
        assertThat(label(robot, "#original-title")).isNotEqualTo(title);
        assertThat(robot.lookup(".original-frame").tryQuery()).isEmpty();
        robot.type(KeyCode.HOME);
        awaitPicture(robot);
        assertThat(label(robot, "#original-title")).isEqualTo(title);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.type(KeyCode.EQUALS, KeyCode.EQUALS);
        awaitPicture(robot);
        assertThat(label(robot, "#original-size")).isNotEqualTo(size);
        robot.type(KeyCode.HOME);
        awaitPicture(robot);
        assertThat(isSeen(robot, robot.lookup(".original-frame").query())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(label(robot, "#original-size")).isEqualTo(size);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.lookup("#original").tryQuery()).isEmpty();
        assertThat(toggle(robot, "#screen-TABLES").isSelected()).isTrue();
    }

    @Test
    void aFigureOfTheTextAndALineOfTheDrillDownLeadToTheirPages(FxRobot robot) {
        await(() -> list(robot, "#library-list").getItems().size() == 2);
        robot.interact(() -> toggle(robot, "#screen-NARRATIVE").fire());
        await(() -> robot.lookup(".figure").tryQuery().isPresent() || robot.lookup("#narrative-heading").tryQuery()
                .isPresent());
        robot.interact(() -> toggle(robot, "#narrative-show-figures").fire());
        assertThat(button(robot, "#narrative-original").isDisabled()).isTrue();
        robot.interact(() -> list(robot, "#narrative-figures").getSelectionModel().select(2));
        await(() -> !button(robot, "#narrative-original").isDisabled());
        String figure = label(robot, "#figure-value").replaceAll("[^0-9.]", "");
        robot.interact(button(robot, "#narrative-original")::fire);
        awaitPicture(robot);
        assertThat(label(robot, "#original-framed")).contains(figure);
        assertThat(isSeen(robot, robot.lookup(".original-frame").query())).isTrue();
        robot.type(KeyCode.ESCAPE);

        robot.interact(() -> toggle(robot, "#screen-EXPLORE").fire());
        await(() -> robot.lookup("#explore-page").tryQuery().filter(page -> !page.isDisabled()).isPresent());
        robot.interact(button(robot, "#explore-page")::fire);
        awaitPicture(robot);
        assertThat(label(robot, "#original-framed")).startsWith("框出：表 3 的 ");
    }

    @Test
    void aFindingLeadsToItsPage(FxRobot robot) {
        await(() -> list(robot, "#library-list").getItems().size() == 2);
        robot.interact(() -> toggle(robot, "#screen-AUDIT").fire());
        await(() -> robot.lookup("#audit-to-page").tryQuery().filter(page -> !page.isDisabled()).isPresent());

        robot.interact(button(robot, "#audit-to-page")::fire);
        awaitPicture(robot);

        assertThat(label(robot, "#original-framed")).startsWith("框出：");
        assertThat(isSeen(robot, robot.lookup(".original-frame").query())).isTrue();
    }
}
