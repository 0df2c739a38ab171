package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// The steps that tests take in the 12 tables: open one, find a cell, change it, undo.
final class TableSteps {
    private TableSteps() {}

    /// Opens a table of the samples.
    static void open(FxRobot robot, int number) {
        await(() -> list(robot, "#library-list").getItems().size() == 4);
        robot.interact(() -> toggle(robot, "#screen-TABLES").fire());
        await(() -> list(robot, "#tables-list").getItems().size() == 12);
        robot.interact(() -> list(robot, "#tables-list").getSelectionModel().select(number - 1));
        assertThat(label(robot, "#tables-heading")).startsWith("表 " + number + " ");
    }

    /// Selects the first cell that contains something.
    static void find(FxRobot robot, String words) {
        robot.interact(() -> text(robot, "#tables-find").setText(words));
        await(() -> label(robot, "#tables-find-count").startsWith("1/"));
        robot.interact(() -> table(robot).requestFocus());
    }

    /// Puts words into the editor of a cell, which is open.
    static void write(FxRobot robot, String words) {
        robot.interact(() -> text(robot, "#cell-editor-input").setText(words));
    }

    /// Ctrl and a key: Z undoes, Y does again.
    static void undo(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    static Node table(FxRobot robot) {
        return robot.lookup("#tables-table").query();
    }

    static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }
}
