package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Long work as a user sees it: how far it is, and that it can be stopped.
@ExtendWith(ApplicationExtension.class)
class ProgressLineTest {
    private final CountDownLatch reported = new CountDownLatch(1);
    private final List<String> ended = new ArrayList<>();
    private TaskRunner tasks;

    @Start
    void start(Stage stage) {
        tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, fault -> {
            throw new AssertionError(fault);
        });
        stage.setScene(new Scene(new ProgressLine(tasks, Messages.of(Language.ZH)), 600, 40));
        stage.show();
    }

    @Test
    void takesNoRoomWhileThereIsNothingToReport(FxRobot robot) {
        assertThat(line(robot).isVisible()).isFalse();
        assertThat(line(robot).isManaged()).isFalse();
    }

    @Test
    void showsTheStepAndStopsTheWorkAtAClick(FxRobot robot) throws Exception {
        startWorkThatEndsWhenCancelled(robot);
        assertThat(reported.await(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#progress .label").queryAs(Label.class).getText()).isEqualTo("正在导入 2/3：b.xlsx");
        assertThat(robot.lookup("#progress .progress-bar").queryAs(ProgressBar.class).getProgress())
                .isEqualTo(1.0 / 3);

        robot.clickOn("#cancel");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !ended.isEmpty());

        assertThat(ended).containsExactly("stopped");
        assertThat(line(robot).isVisible()).isFalse();
    }

    private void startWorkThatEndsWhenCancelled(FxRobot robot) {
        robot.interact(() -> tasks.run("import", (progress, cancellation) -> {
            progress.report(1, 3, "b.xlsx");
            reported.countDown();
            while (!cancellation.isCancelled()) {
                Thread.sleep(5);
            }
            return "stopped";
        }, ended::add));
    }

    private static Node line(FxRobot robot) {
        return robot.lookup("#progress").query();
    }
}
