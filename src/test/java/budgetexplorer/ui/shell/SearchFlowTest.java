package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.drill;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.search.SearchLine;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

/// What users do with the search field and on the screen of projects and goals.
@ExtendWith(ApplicationExtension.class)
class SearchFlowTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        showSamples(stage, 1000, 800, folder, new RecordedDialogs());
        drill(stage);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void aProjectIsFoundByAWordOfItsGoalAndShownAmongTheGoals(FxRobot robot) {
        await(() -> !text(robot, "#heading").isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertThat(field(robot).isFocused()).isTrue();

        type(robot, "工业机器人");
        await(() -> !lines(robot).getItems().isEmpty());
        robot.type(KeyCode.DOWN);
        int goal = lineOf(robot, "推进广西工业机器人");
        robot.interact(() -> lines(robot).getSelectionModel().select(0));
        while (lines(robot).getSelectionModel().getSelectedIndex() != goal) {
            robot.type(lines(robot).getSelectionModel().getSelectedIndex() < goal ? KeyCode.DOWN : KeyCode.UP);
        }
        robot.type(KeyCode.ENTER);

        await(() -> robot.lookup("#goals-card").tryQuery().isPresent());
        await(() -> goalOnCard(robot).startsWith("推进广西工业机器人"));
        assertThat(robot.lookup("#search-popup").query().isVisible()).isFalse();
    }

    @Test
    void controlFAlsoBeginsASearchAndEscapeEndsIt(FxRobot robot) {
        await(() -> !text(robot, "#heading").isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(field(robot).isFocused()).isTrue();

        type(robot, "没有这样的文字");
        await(() -> robot.lookup("#search-popup").query().isVisible());
        assertThat(text(robot, "#search-message")).startsWith("没有找到");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search-popup").query().isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void aHitInAnotherBudgetLeadsThere(FxRobot robot) {
        await(() -> text(robot, "#heading").startsWith("柳州市科学技术局"));
        robot.interact(() -> field(robot).requestFocus());
        type(robot, "轻工业发展促进中心");
        await(() -> !lines(robot).getItems().isEmpty());

        robot.type(KeyCode.ENTER);

        await(() -> robot.from(robot.lookup("#details-card").<Node>query()).lookup(".card-title").queryAs(Label.class)
                .getText().equals("510005 柳州市轻工业发展促进中心"));
    }

    @Test
    void projectsAreFilteredAndSorted(FxRobot robot) {
        await(() -> !text(robot, "#heading").isEmpty());
        robot.clickOn("#screen-GOALS");
        await(() -> table(robot).getItems().size() == 19);

        robot.interact(() -> robot.lookup("#goals-unit").queryAs(ComboBox.class).getSelectionModel().select(3));
        assertThat(text(robot, "#status")).startsWith("显示 ").contains("未显示");

        robot.clickOn("#goals-clear");
        assertThat(table(robot).getItems()).hasSize(19);
        assertThat(text(robot, "#status")).isEqualTo("显示 19 个项目，合计 6,545.38；全部显示");
        assertThat(robot.lookup("#goals-unit").queryAs(ComboBox.class).getSelectionModel().getSelectedIndex()).isZero();
    }

    private static int lineOf(FxRobot robot, String beginning) {
        for (int line = 0; line < lines(robot).getItems().size(); line++) {
            if (lines(robot).getItems().get(line) instanceof SearchLine.Result(var hit)
                    && hit.text().startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("not found: " + beginning);
    }

    private static String goalOnCard(FxRobot robot) {
        return robot.lookup("#goals-goal").<Node>query().getAccessibleText();
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> field(robot).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#search").queryAs(TextField.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<SearchLine> lines(FxRobot robot) {
        return robot.lookup("#search-results").queryAs(ListView.class);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#goals-table").queryAs(TableView.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }
}
