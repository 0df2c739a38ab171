package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
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
import org.testfx.util.WaitForAsyncUtils;

/// Exporting from the window: the budget that is looked at to files for others, the tables that are looked at to CSV and to
/// the clipboard.
@ExtendWith(ApplicationExtension.class)
class ExportFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        showSamples(stage, 990, 760, folder, dialogs);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void theBudgetIsExportedFromTheMenu(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        await(() -> robot.lookup("#export-sheet").tryQuery().isPresent());

        Path workbook = folder.resolve("official.xlsx");
        dialogs.file = Optional.of(workbook);
        robot.interact(() -> button(robot, "#export-choose").fire());
        assertThat(label(robot, "#export-target")).isEqualTo(workbook.toAbsolutePath().toString());
        robot.interact(() -> button(robot, "#export-export").fire());
        await(() -> label(robot, "#export-outcome").equals("已写入 official.xlsx"));
        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
        robot.interact(() -> button(robot, "#export-copy-path").fire());
        assertThat(WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get())
                .isEqualTo(workbook.toAbsolutePath().toString());

        robot.interact(() -> robot.lookup("#export-PACKAGE").queryAs(RadioButton.class).fire());
        assertThat(robot.lookup("#export-password").queryAs(TextField.class).getParent().getParent().getParent()
                .isVisible()).isFalse();
        assertThat(robot.lookup("#export-unit-YUAN").queryAs(RadioButton.class).isSelected()).isTrue();
        dialogs.folder = Optional.of(Files.createTempDirectory(folder, "packages"));
        robot.interact(() -> button(robot, "#export-choose").fire());
        robot.interact(() -> button(robot, "#export-export").fire());
        await(() -> label(robot, "#export-outcome").endsWith("共 18 个文件"));

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#export-sheet").tryQuery()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaidInTheCard(FxRobot robot) throws Exception {
        WindowSteps.fire(robot, "menu.export");
        await(() -> robot.lookup("#export-sheet").tryQuery().isPresent());
        dialogs.file = Optional.of(Files.createTempFile(folder, "file", "").resolve("a.xlsx"));
        robot.interact(() -> button(robot, "#export-choose").fire());
        robot.interact(() -> button(robot, "#export-export").fire());

        await(() -> label(robot, "#export-outcome").startsWith("a.xlsx：没有文件夹"));
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void theTablesThatAreLookedAtGoToCsvAndToTheClipboard(FxRobot robot) throws Exception {
        robot.interact(() -> toggle(robot, "#screen-TABLES").fire());
        await(() -> list(robot, "#tables-list").getItems().size() == 12);
        Path file = folder.resolve("shown.csv");
        dialogs.file = Optional.of(file);
        WindowSteps.fire(robot, "menu.exportView");
        await(() -> label(robot, "#notice").equals("已保存 shown.csv"));
        assertThat(Files.readString(file)).startsWith("\uFEFF").contains("（万元）", "9050.14");

        WindowSteps.fire(robot, "menu.copyView");
        await(() -> label(robot, "#notice").startsWith("已复制"));
        Clipboard clipboard = WaitForAsyncUtils.asyncFx(Clipboard::getSystemClipboard).get();
        assertThat(WaitForAsyncUtils.asyncFx(clipboard::getString).get()).contains("\t9050.14");
        assertThat(WaitForAsyncUtils.asyncFx(clipboard::getHtml).get()).contains("<table", "9,050.14");
    }
}
