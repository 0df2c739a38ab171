package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The guide in its window, beside the one it was opened from.
@ExtendWith(ApplicationExtension.class)
class GuideFlowTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        WindowSteps.showSamples(stage, 1000, 720, folder, new RecordedDialogs());
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
        assertThat(guide()).as("it closes with the last window on a library").isEmpty();
    }

    @Test
    void f1OpensThePageOfTheScreenThatIsLookedAt(FxRobot robot) {
        screen(robot, "#screen-AUDIT");

        robot.type(KeyCode.F1);
        await(() -> title().equals("审核一份草案"));
        assertThat(guide().orElseThrow().getTitle()).startsWith("使用指南");

        robot.interact(stage::requestFocus);
        screen(robot, "#screen-COMPARE");
        fire(robot, "menu.guide");
        await(() -> title().equals("比较部门"));
        assertThat(Window.getWindows()).as("one window of the guide").hasSize(2);
    }

    @Test
    void aWordIsSearchedALinkFollowedAndTheWayBackLeadsToTheSamePlace(FxRobot robot) {
        screen(robot, "#screen-AUDIT");
        robot.type(KeyCode.F1);
        await(() -> title().equals("审核一份草案"));

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> node("#guide-search", TextField.class).setText("问题清单"));
        await(() -> !node("#guide-list", ListView.class).getItems().isEmpty()
                && node("#guide-found", Node.class).isVisible());
        robot.type(KeyCode.ENTER);
        await(() -> page().getVvalue() > 0);
        double left = page().getVvalue();

        Text link = scene().getRoot().lookupAll(".link").stream().map(Text.class::cast)
                .filter(text -> text.getText().equals("审核规则")).findFirst().orElseThrow();
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        await(() -> title().equals("审核规则"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> title().equals("审核一份草案") && Math.abs(page().getVvalue() - left) < 0.01);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> title().equals("审核规则"));

        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        await(() -> title().equals("快捷键"));
        robot.interact(() -> node("#guide-previous", Button.class).fire());
        await(() -> title().equals("审核规则"));
    }

    @Test
    void thePageIsCopiedAndEscEndsTheSearchThenTheWindow(FxRobot robot) {
        robot.type(KeyCode.F1);
        await(() -> title().equals("十分钟上手"));

        robot.interact(() -> node("#guide-copy-page", Button.class).fire());
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("十分钟上手\n跟着做一遍"));

        robot.interact(() -> node("#guide-search", TextField.class).setText("没有这样的词"));
        await(() -> node("#guide-list", ListView.class).getItems().isEmpty());
        robot.type(KeyCode.ESCAPE);
        await(() -> !node("#guide-list", ListView.class).getItems().isEmpty());
        robot.type(KeyCode.ESCAPE);
        await(() -> guide().isEmpty());
    }

    @Test
    void aPictureIsShownInFull(FxRobot robot) {
        robot.type(KeyCode.F1);
        await(() -> title().equals("十分钟上手"));
        await(() -> scene().getRoot().lookup(".guide-picture") != null);

        robot.interact(scene().getRoot().lookup(".guide-picture")::requestFocus);
        robot.type(KeyCode.ENTER);
        await(() -> node("#guide-full", Node.class).isVisible());
        robot.type(KeyCode.ESCAPE);
        await(() -> !node("#guide-full", Node.class).isVisible());
        assertThat(guide()).isPresent();
    }

    @Test
    void itFollowsTheLanguageAndTheLooks(FxRobot robot) {
        screen(robot, "#screen-COMPARE");
        robot.type(KeyCode.F1);
        await(() -> title().equals("比较部门"));

        fire(robot, "menu.language.EN");
        await(() -> title().equals("Compare departments"));
        fire(robot, "menu.theme.DARK");
        await(() -> scene().getRoot().getStyleClass().contains("dark") && title().equals("Compare departments"));
    }

    private void screen(FxRobot robot, String id) {
        await(() -> stage.getScene().lookup(id) != null && stage.getScene().lookup("#status") != null);
        robot.interact(() -> ((ToggleButton) stage.getScene().lookup(id)).fire());
    }

    private Optional<Stage> guide() {
        return Window.getWindows().stream().filter(window -> window != stage && window instanceof Stage)
                .map(Stage.class::cast).findFirst();
    }

    private Scene scene() {
        return guide().orElseThrow().getScene();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(scene().lookup(id));
    }

    private ScrollPane page() {
        return node("#guide-page", ScrollPane.class);
    }

    /// The title of the page, as a screen reader says it.
    private String title() {
        return guide().map(window -> window.getScene().lookup("#guide-page"))
                .map(page -> String.valueOf(page.getAccessibleText())).orElse("");
    }
}
