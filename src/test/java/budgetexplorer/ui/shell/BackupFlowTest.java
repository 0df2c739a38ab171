package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Backups in the window: made, and put back in all windows on the library.
@ExtendWith(ApplicationExtension.class)
class BackupFlowTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private Library library;
    private Windows windows;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        this.stage = stage;
        library = samples(folder);
        windows = new Windows(Settings.ofSession(new WindowSettings(Language.ZH, Theme.LIGHT)), (_, _, _) -> dialogs);
        new ExplorerWindow(windows, stage, windows.libraries().adopt(library)).show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> windows.closeAll());
    }

    @Test
    void whatWasDeletedComesBackInAllWindowsWithTheBackup(FxRobot robot) throws Exception {
        await(() -> list(stage).getItems().size() == 4);
        backUp(robot);
        robot.interact(item(stage, "menu.newWindow")::fire);
        await(() -> windows.all().size() == 2);
        Stage other = windows.all().stream().map(ExplorerWindow::stage).filter(each -> each != stage).findFirst()
                .orElseThrow();
        await(() -> list(other).getItems().size() == 4);
        robot.interact(item(stage, "menu.library.delete")::fire);
        await(() -> list(stage).getItems().size() == 2 && list(other).getItems().size() == 2);

        robot.interact(item(stage, "menu.backups")::fire);
        await(() -> table().getItems().size() == 1 && !button("#backups-restore").isDisabled());
        robot.interact(button("#backups-restore")::fire);

        await(() -> list(stage).getItems().size() == 4 && list(other).getItems().size() == 4);
        assertThat(dialogs.told.getFirst()).startsWith("恢复 20").endsWith("的备份？");
        assertThat(new BrowseLibrary(library).list()).hasSize(2);
        assertThat(item(stage, "menu.undo").isDisable()).as("there is nothing to undo any more").isTrue();
        await(() -> label("#notice").startsWith("已恢复 20"));
        assertThat(stage.getScene().getRoot().isDisabled()).isFalse();
        assertThat(other.getScene().getRoot().isDisabled()).isFalse();
        assertThat(new Backups(library).list()).extracting(Backup::reason).containsExactly(Reason.BEFORE_RESTORE,
                Reason.MANUAL);
        robot.interact(item(stage, "menu.library.delete")::fire);
        await(() -> list(other).getItems().size() == 2);
    }

    @Test
    void aBackupThatCannotBeRestoredIsToldAndTheWindowGoesOn(FxRobot robot) throws Exception {
        await(() -> list(stage).getItems().size() == 4);
        backUp(robot);
        robot.interact(item(stage, "menu.backups")::fire);
        await(() -> table().getItems().size() == 1 && !button("#backups-restore").isDisabled());
        Files.writeString(new Backups(library).list().getFirst().file(), "not a library any more");

        robot.interact(button("#backups-restore")::fire);

        await(() -> !dialogs.problems.isEmpty());
        assertThat(dialogs.problems.getFirst().key()).isEqualTo("problem.backup.damaged");
        await(() -> !stage.getScene().getRoot().isDisabled() && !button("#backups-make").isDisabled());
        robot.interact(button("#sheet-close")::fire);
        robot.interact(item(stage, "menu.library.delete")::fire);
        await(() -> list(stage).getItems().size() == 2);
    }

    @Test
    void theDailyBackupIsMadeUnseen() throws Exception {
        await(() -> list(stage).getItems().size() == 4);

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> windows.all().getFirst().backups().keepDaily());

        await(() -> Files.isDirectory(new Backups(library).folder()) && new Backups(library).list().size() == 1);
        assertThat(new Backups(library).list().getFirst().reason()).isEqualTo(Reason.DAILY);
        assertThat(label("#notice")).isEmpty();
    }

    @Test
    void aDailyBackupThatCannotBeMadeIsSaidInTheStatusLineOnly() throws Exception {
        await(() -> list(stage).getItems().size() == 4);
        Files.writeString(new Backups(library).folder(), "a file in its place");

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> windows.all().getFirst().backups().keepDaily());

        await(() -> label("#notice").contains("没有备份资料库"));
        assertThat(dialogs.told).isEmpty();
    }

    private void backUp(FxRobot robot) {
        robot.interact(item(stage, "menu.backups")::fire);
        robot.interact(button("#backups-make")::fire);
        await(() -> table().getItems().size() == 1);
        assertThat(label("#backups-outcome")).startsWith("已备份：");
        robot.interact(button("#sheet-close")::fire);
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#backups-list");
    }

    private Button button(String id) {
        return (Button) stage.getScene().lookup(id);
    }

    private String label(String id) {
        return ((Label) stage.getScene().lookup(id)).getText();
    }

    private static ListView<?> list(Stage window) {
        return (ListView<?>) window.getScene().lookup("#library-list");
    }

    private static MenuItem item(Stage window, String id) {
        return WindowSteps.item((MenuBar) window.getScene().lookup("#menu"), id);
    }
}
