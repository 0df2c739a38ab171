package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Mark;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.chart.ChartView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Looking at charts in the window.
@ExtendWith(ApplicationExtension.class)
class ChartFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        showSamples(stage, 990, 700, folder, dialogs);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void aClickOnABarLeadsToItInTheDrillDown(FxRobot robot) {
        look(robot, 1);
        await(() -> label(robot, "#charts-heading").startsWith("科学技术支出 8,215.53 万元"));

        robot.clickOn(pointOf(robot, "206 科学技术支出"));

        await(() -> toggle(robot, "#screen-EXPLORE").isSelected());
        await(() -> robot.lookup("#details-card .card-title").queryAs(Label.class).getText().equals("206 科学技术支出"));
        assertThat(robot.lookup("#details-card .card-amount").queryAs(Label.class).getText()).startsWith("6,882.27");
    }

    @Test
    void theKeyboardGoesFromBarToBarAndOpensOne(FxRobot robot) {
        look(robot, 2);
        robot.interact(() -> chart(robot).requestFocus());

        robot.type(KeyCode.DOWN);
        assertThat(spoken(robot)).startsWith("柳州市科学技术局、7,120.57 万元、占合计 78.7%，第 1 个，共 4 个");
        robot.type(KeyCode.DOWN);
        assertThat(spoken(robot)).startsWith("柳州市智能制造科技服务中心、1,117.75 万元");
        robot.type(KeyCode.ENTER);

        await(() -> toggle(robot, "#screen-EXPLORE").isSelected());
        await(() -> robot.lookup("#details-card .card-title").queryAs(Label.class).getText()
                .equals("405003 柳州市智能制造科技服务中心"));
    }

    @Test
    void anotherChartIsPaintedOnceItIsChosen(FxRobot robot) {
        look(robot, 2);
        int[] units = picture(robot);
        robot.interact(() -> list(robot, "#charts-list").getSelectionModel().select(3));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(Arrays.equals(picture(robot), units)).isFalse();
        assertThat(spoken(robot)).startsWith("最大的项目是").contains("13 个图形");
    }

    @Test
    void aPictureIsSavedWhereTheUserSays(FxRobot robot) throws Exception {
        Path file = folder.resolve("chart.png");
        dialogs.file = Optional.of(file);
        look(robot, 7);

        robot.clickOn("#chart-save");

        await(() -> label(robot, "#chart-notice").equals("已保存 chart.png"));
        assertThat(Files.size(file)).isGreaterThan(20_000);
    }

    private void look(FxRobot robot, int chart) {
        robot.clickOn("#screen-CHARTS");
        await(() -> list(robot, "#charts-list").getItems().size() == 8);
        robot.interact(() -> list(robot, "#charts-list").getSelectionModel().select(chart));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    private static int[] picture(FxRobot robot) {
        var image = new WritableImage[1];
        robot.interact(() -> image[0] = chart(robot).snapshot(null, null));
        int width = 600;
        int[] pixels = new int[width * 300];
        image[0].getPixelReader().getPixels(0, 0, width, 300, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static Point2D pointOf(FxRobot robot, String name) {
        List<Mark> marks = chart(robot).marks();
        Area area = chart(robot).areaOf(IntStream.range(0, marks.size())
                .filter(mark -> marks.get(mark).name().equals(name)).findFirst().orElseThrow());
        return chart(robot).localToScreen(area.centreX(), area.centreY());
    }

    private static String spoken(FxRobot robot) {
        return String.valueOf(chart(robot).queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static ChartView chart(FxRobot robot) {
        return robot.lookup("#chart").queryAs(ChartView.class);
    }
}
