package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.TableSteps.find;
import static budgetexplorer.ui.shell.TableSteps.open;
import static budgetexplorer.ui.shell.TableSteps.table;
import static budgetexplorer.ui.shell.TableSteps.text;
import static budgetexplorer.ui.shell.TableSteps.undo;
import static budgetexplorer.ui.shell.TableSteps.write;
import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.draft.Change;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Changing a table in the window, with the auditor following along.
@ExtendWith(ApplicationExtension.class)
class EditFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private Library library;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        stage.setWidth(990);
        stage.setHeight(860);
        library = WindowSteps.samples(folder);
        dialogs.text = Optional.of("张三");
        WindowSteps.show(stage, library, dialogs);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void anAmountIsChangedTheAuditorFollowsAndItIsUndoneAndDoneAgain(FxRobot robot) {
        open(robot, 3);
        find(robot, "2060499");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        await(() -> text(robot, "#tables-source").getText().contains("D11"));

        robot.type(KeyCode.F2);
        assertThat(toggle(robot, "#tables-edit").isSelected()).isTrue();
        assertThat(text(robot, "#tables-edit-author").getText()).isEqualTo("张三");
        assertThat(text(robot, "#cell-editor-input").getText()).isEqualTo("6450.00");
        write(robot, "6,400");
        robot.type(KeyCode.ENTER);

        await(() -> label(robot, "#tables-edit-heading").equals("正在修改 405:2026:公开#2（原稿 #1 不变）· 1 处修改"));
        await(() -> label(robot, "#tables-audit").contains("本次修改"));
        assertThat(label(robot, "#tables-audit")).contains("本次修改新增 3 处差错");
        assertThat(text(robot, "#tables-source").getText()).as("the user stays at the cell")
                .endsWith("D11，本稿改为 6,400.00 万元");
        await(() -> label(robot, "#tables-note").startsWith("原为 6,450.00，张三"));
        assertThat(new BrowseLibrary(library).list()).hasSize(3);

        undo(robot, KeyCode.Z);
        await(() -> new BrowseLibrary(library).list().size() == 2);
        await(() -> text(robot, "#tables-source").getText().contains("D11 = 6,450.00"));
        undo(robot, KeyCode.Y);
        await(() -> label(robot, "#tables-edit-heading").contains("#2"));
        await(() -> text(robot, "#tables-source").getText().contains("6,400.00"));

        robot.interact(button(robot, "#tables-edit-history")::fire);
        await(() -> list(robot, "#tables-history-list").getItems().size() == 1);
        assertThat(((Change) list(robot, "#tables-history-list").getItems().getFirst()).author()).isEqualTo("张三");
    }

    @Test
    void whatIsNoAmountStaysInTheEditorAndSaysWhy(FxRobot robot) {
        open(robot, 3);
        find(robot, "2060499");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);

        write(robot, "6400.001");
        robot.type(KeyCode.ENTER);
        assertThat(label(robot, "#cell-editor-message")).isEqualTo("本表金额最小到 0.01 万元，请输入它的整数倍");
        write(robot, "约六千");
        robot.type(KeyCode.ENTER);
        assertThat(label(robot, "#cell-editor-message")).startsWith("“约六千”不是金额");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#cell-editor-input").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(table(robot));
        assertThat(new BrowseLibrary(library).list()).hasSize(2);
    }

    @Test
    void rowsAreAddedBelowTheSelectedOneWithTheNameOfTheirCode(FxRobot robot) {
        open(robot, 3);
        find(robot, "2060499");
        robot.interact(toggle(robot, "#tables-edit")::fire);
        robot.interact(button(robot, "#tables-edit-add")::fire);
        robot.interact(() -> text(robot, "#tables-new-row-0").setText("2060101"));
        await(() -> !text(robot, "#tables-new-row-2").getText().isEmpty());

        robot.interact(button(robot, "#tables-new-row-add")::fire);

        await(() -> text(robot, "#tables-source").getText().contains("A+1 = 2060101"));
        await(() -> label(robot, "#tables-note").startsWith("本稿新增的行"));
        assertThat(label(robot, "#status")).isEqualTo("显示全部 39 行");
        robot.interact(button(robot, "#tables-edit-remove")::fire);
        await(() -> label(robot, "#status").equals("显示全部 38 行"));
    }
}
