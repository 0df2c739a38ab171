package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.explore.ExploreNode;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the figures of the first page to what is behind them.
@ExtendWith(ApplicationExtension.class)
class OverviewFlowTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        showSamples(stage, 990, 900, folder, new RecordedDialogs());
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void theOverviewIsWhatIsSeenFirst(FxRobot robot) {
        await(() -> !links(robot, "#overview-title").isEmpty());

        assertThat(links(robot, "#overview-title")).extracting(Hyperlink::getText).containsExactly("9,050.14 万元",
                "309.61 万元", "−3.31%");
        assertThat(label(robot, "#status")).startsWith("概览所列各数均可点击");
    }

    @Test
    void aUnitsFigureLeadsToItsLine(FxRobot robot) {
        await(() -> !links(robot, "#overview-users").isEmpty());

        robot.clickOn(link(robot, "#overview-users", "716.16"));

        await(() -> selected(robot).equals("405002"));
        assertThat(robot.lookup("#drill-table").<Node>query().isFocused()
                || robot.lookup("#drill-table").<Node>query().isVisible()).isTrue();
    }

    @Test
    void aChangeLeadsToTheText(FxRobot robot) {
        await(() -> !links(robot, "#overview-title").isEmpty());

        robot.clickOn(link(robot, "#overview-title", "309.61 万元"));

        await(() -> robot.lookup("#narrative-heading").tryQueryAs(Label.class)
                .filter(label -> label.getText().startsWith("柳州市科学技术局 2026 年公开说明")).isPresent());
    }

    @Test
    void figuresAreReachedByTheKeyboardAndSayWhereTheyLead(FxRobot robot) {
        await(() -> !links(robot, "#overview-title").isEmpty());
        Hyperlink total = link(robot, "#overview-title", "9,050.14 万元");
        assertThat(total.getCursor()).isEqualTo(Cursor.HAND);
        assertThat(total.getAccessibleText()).isEqualTo("9,050.14 万元，明细");
        assertThat(link(robot, "#overview-BASIC", "2,504.76").getAccessibleText()).isEqualTo("2,504.76，表 3 · E6");

        robot.interact(total::requestFocus);
        robot.type(KeyCode.SPACE);

        await(() -> selected(robot).equals("405"));
    }

    @Test
    void headingsAreExplained(FxRobot robot) {
        await(() -> !links(robot, "#overview-title").isEmpty());

        Label heading = robot.from(robot.lookup("#overview-THREE_PUBLIC").<Node>query())
                .lookup(".overview-card-heading").queryAs(Label.class);

        assertThat(heading.getAccessibleHelp()).startsWith("用财政拨款安排的三类开支").contains("本文件的解释：");
    }

    private static Hyperlink link(FxRobot robot, String within, String text) {
        return links(robot, within).stream().filter(link -> link.getText().equals(text)).findFirst().orElseThrow();
    }

    private static List<Hyperlink> links(FxRobot robot, String within) {
        return robot.lookup(within).tryQuery().map(node -> List.copyOf(robot.from(node).lookup(".figure-link")
                .queryAllAs(Hyperlink.class))).orElse(List.of());
    }

    private static String selected(FxRobot robot) {
        return robot.lookup("#drill-table").tryQueryAs(TreeTableView.class)
                .map(table -> table.getSelectionModel().getSelectedItem())
                .map(item -> ((javafx.scene.control.TreeItem<?>) item).getValue())
                .map(value -> ((ExploreNode) value).node().code()).orElse("");
    }
}
