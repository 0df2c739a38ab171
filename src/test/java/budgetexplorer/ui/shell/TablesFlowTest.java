package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Looking at the 12 tables in the window.
@ExtendWith(ApplicationExtension.class)
class TablesFlowTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        showSamples(stage, 990, 760, folder, new RecordedDialogs());
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void aNumberIsFoundByTheKeyboardAndSaysWhereItStands(FxRobot robot) {
        open(robot, 3);
        robot.interact(() -> table(robot).requestFocus());

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(robot.lookup("#tables-find").query());
        robot.interact(() -> text(robot, "#tables-find").setText("2060499"));
        await(() -> label(robot, "#tables-find-count").startsWith("1/"));
        robot.type(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(text(robot, "#tables-source").getText())
                .isEqualTo("405-2026.xlsx › 部门支出总体情况表（表3） › D11 = 6,450.00 万元");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard(robot)).isEqualTo("6450.00");
        robot.interact(button(robot, "#tables-source-copy")::fire);
        assertThat(clipboard(robot)).endsWith("D11 = 6,450.00 万元");
    }

    @Test
    void theRowOfACellIsSeenInTheDrillDown(FxRobot robot) {
        open(robot, 3);
        robot.interact(() -> text(robot, "#tables-find").setText("2060499"));
        await(() -> text(robot, "#tables-source").getText().contains("A11"));
        robot.interact(() -> table(robot).requestFocus());

        robot.type(KeyCode.ENTER);

        await(() -> toggle(robot, "#screen-EXPLORE").isSelected());
    }

    @Test
    void aCellLeadsToItsSentenceAndTheWayBackToTheCell(FxRobot robot) {
        open(robot, 7);
        robot.interact(() -> text(robot, "#tables-find").setText("4.94"));
        Button sentence = button(robot, "#tables-source-sentence");
        await(() -> text(robot, "#tables-source").getText().contains("4.94"));
        while (!text(robot, "#tables-source").getText().contains("I9")) { // that of the department, below the total
            robot.interact(button(robot, "#tables-next")::fire);
        }
        await(() -> !sentence.isDisabled());
        String cell = text(robot, "#tables-source").getText();

        robot.interact(sentence::fire);

        await(() -> toggle(robot, "#screen-NARRATIVE").isSelected());
        await(() -> label(robot, "#figure-value").equals("4.94 万元"));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> toggle(robot, "#screen-TABLES").isSelected());
        await(() -> text(robot, "#tables-source").getText().equals(cell));
    }

    @Test
    void filteringIsSaidAndTakenBack(FxRobot robot) {
        open(robot, 3);

        robot.interact(() -> robot.lookup("#tables-unit").queryAs(ComboBox.class).getSelectionModel().select(4));
        await(() -> label(robot, "#status").matches("显示 \\d+ 行，共 38 行；已筛选"));
        robot.interact(() -> robot.lookup("#tables-nonzero").queryAs(CheckBox.class).setSelected(true));
        robot.interact(button(robot, "#tables-filter-clear")::fire);

        await(() -> label(robot, "#status").equals("显示全部 38 行"));
        assertThat(robot.lookup("#tables-nonzero").queryAs(CheckBox.class).isSelected()).isFalse();
    }

    @Test
    void everyTableIsChosenFromTheListAndLongWordsAreReadInFull(FxRobot robot) {
        open(robot, 12);
        robot.interact(() -> text(robot, "#tables-find").setText("让办公软件"));
        await(() -> text(robot, "#tables-text").getText().startsWith("让办公软件"));

        assertThat(text(robot, "#tables-text").isVisible()).isTrue();
        open(robot, 8);
        assertThat(label(robot, "#tables-notes")).startsWith("注：本部门2026年没有政府性基金预算支出");
        assertThat(text(robot, "#tables-text").isVisible()).isFalse();
    }

    @Test
    void everythingSaysWhatItIs(FxRobot robot) {
        open(robot, 3);

        assertThat(List.of("#tables-list", "#tables-find", "#tables-filter", "#tables-unit", "#tables-source"))
                .allSatisfy(id -> assertThat(robot.lookup(id).<Node>query().getAccessibleText()).isNotBlank());
        assertThat(List.of("#tables-columns", "#tables-sort", "#tables-copy-menu", "#tables-next")).allSatisfy(
                id -> assertThat(robot.lookup(id).queryAs(Labeled.class).getText()).isNotBlank());
    }

    private void open(FxRobot robot, int number) {
        await(() -> list(robot, "#library-list").getItems().size() == 4);
        robot.interact(() -> toggle(robot, "#screen-TABLES").fire());
        await(() -> list(robot, "#tables-list").getItems().size() == 12);
        robot.interact(() -> list(robot, "#tables-list").getSelectionModel().select(number - 1));
        assertThat(label(robot, "#tables-heading")).startsWith("表 " + number + " ");
    }

    private static String clipboard(FxRobot robot) {
        var text = new AtomicReference<String>();
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    private static Node table(FxRobot robot) {
        return robot.lookup("#tables-table").query();
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }
}
