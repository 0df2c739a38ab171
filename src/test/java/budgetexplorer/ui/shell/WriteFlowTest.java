package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.TableSteps.find;
import static budgetexplorer.ui.shell.TableSteps.open;
import static budgetexplorer.ui.shell.TableSteps.undo;
import static budgetexplorer.ui.shell.TableSteps.write;
import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Difference;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is changed in the window goes out as a workbook and comes in again.
@ExtendWith(ApplicationExtension.class)
class WriteFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Library library;

    @Start
    void start(Stage stage) throws Exception {
        stage.setWidth(990);
        stage.setHeight(860);
        library = WindowSteps.samples(folder);
        dialogs.text = Optional.of("张三");
        WindowSteps.show(stage, library, dialogs);
    }

    @AfterEach
    void close(FxRobot robot) {
        WindowSteps.close((Stage) robot.window(0));
    }

    @Test
    void anEditIsExportedTakenBackAndImportedAsTheNextRevision(FxRobot robot) throws Exception {
        open(robot, 3);
        find(robot, "2060499");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);
        write(robot, "6,400");
        robot.type(KeyCode.ENTER);
        await(() -> label(robot, "#tables-audit").contains("本次修改新增 3 处差错"));

        Path file = folder.resolve("edited.xlsx");
        export(robot, file);
        undo(robot, KeyCode.Z);
        await(() -> new BrowseLibrary(library).list().size() == 2);
        importAgain(robot, file);

        var browse = new BrowseLibrary(library);
        Difference difference = new FindDifference(browse)
                .between(browse.find("405:2026:公开#1"), browse.find("405:2026:公开#2")).difference();
        assertThat(difference.changes()).singleElement()
                .satisfies(change -> {
                    assertThat(change.table()).contains(TableKind.EXPENDITURE);
                    assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
                    assertThat(change.before().orElseThrow().text()).isEqualTo("6450.00");
                    assertThat(change.after().orElseThrow().text()).isEqualTo("6400.00");
                });
    }

    private void export(FxRobot robot, Path file) {
        fire(robot, "menu.export");
        await(() -> robot.lookup("#export-sheet").tryQuery().isPresent());
        dialogs.file = Optional.of(file);
        robot.interact(() -> button(robot, "#export-choose").fire());
        robot.interact(() -> button(robot, "#export-export").fire());
        await(() -> label(robot, "#export-outcome").equals("已写入 edited.xlsx"));
        robot.type(KeyCode.ESCAPE);
    }

    private void importAgain(FxRobot robot, Path file) {
        dialogs.files = List.of(file);
        fire(robot, "menu.import");
        await(() -> label(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        robot.interact(() -> button(robot, "#import-all").fire());
        await(() -> label(robot, "#import-heading").startsWith("导入完成：新增 1 份"));
    }
}
