package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.drill;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
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

/// Looking after a library in its windows: deleting and undoing, names and notes, several windows.
@ExtendWith(ApplicationExtension.class)
class LibraryWindowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private Library library;
    private Windows windows;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        this.stage = stage;
        open(samples(folder));
    }

    private void open(Library opened) {
        library = opened;
        windows = new Windows(Settings.ofSession(new WindowSettings(Language.ZH, Theme.LIGHT)), (_, _, _) -> dialogs);
        new ExplorerWindow(windows, stage, windows.libraries().adopt(opened)).show();
        drill(stage);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> windows.closeAll());
    }

    @Test
    void aBudgetIsDeletedWithTheKeyboardAndUndoneAndDeletedAgain(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        robot.interact(() -> list(stage).requestFocus());

        robot.type(KeyCode.DELETE);
        await(() -> list(stage).getItems().size() == 2);
        await(() -> heading().startsWith("柳州市工业和信息化局"));
        assertThat(label(stage, "#edit-notice-text")).isEqualTo("已删除 405:2026:公开#1");
        assertThat(item("menu.undo").getText()).isEqualTo("撤销 删除 405:2026:公开#1");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> list(stage).getItems().size() == 4);
        await(() -> heading().startsWith("柳州市科学技术局"));
        assertThat(item("menu.redo").getText()).isEqualTo("重做 删除 405:2026:公开#1");

        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        await(() -> list(stage).getItems().size() == 2);
        assertThat(new BrowseLibrary(library).list()).hasSize(1);

        robot.clickOn("#edit-notice-back");
        await(() -> list(stage).getItems().size() == 4);
    }

    @Test
    void departmentsAreRenamedAndBudgetsNotedWithTheKeyboard(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        robot.interact(() -> list(stage).requestFocus());

        dialogs.text = Optional.of("市科技局");
        robot.type(KeyCode.F2);
        await(() -> heading().startsWith("市科技局"));
        await(() -> texts(".library-line .label").contains("405 市科技局"));

        dialogs.text = Optional.of("待核对");
        robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        await(() -> texts(".note-badge").contains("备注"));

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> heading().startsWith("柳州市科学技术局"));
        assertThat(texts(".note-badge")).doesNotContain("备注");
    }

    @Test
    void aTextFieldKeepsItsOwnUndo(FxRobot robot) throws Exception {
        Library many = ManyBudgets.in(Files.createTempDirectory(folder, "many"));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> open(many));
        await(() -> list(stage).getItems().size() == 52);
        robot.interact(() -> list(stage).requestFocus());
        robot.type(KeyCode.DELETE);
        await(() -> list(stage).getItems().size() == 51);
        var filter = (TextField) find(stage, "#library-filter");
        robot.interact(filter::requestFocus);
        robot.interact(() -> filter.replaceText(0, 0, "306"));
        await(() -> list(stage).getItems().size() == 4);

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        await(() -> filter.getText().isEmpty());
        assertThat(list(stage).getItems()).as("the deleted budget stays deleted").hasSize(51);
        assertThat(item("menu.undo").isDisable()).isFalse();
    }

    @Test
    void departmentsAreFoldedWithTheKeyboard(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        robot.interact(() -> list(stage).requestFocus());

        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        await(() -> list(stage).getItems().size() == 3);
        robot.type(KeyCode.DOWN);
        await(() -> heading().startsWith("柳州市工业和信息化局"));
        robot.type(KeyCode.UP, KeyCode.RIGHT);
        await(() -> list(stage).getItems().size() == 4);
    }

    @Test
    void theLibraryAsAWholeOpensFromItsTitleAndBudgetsAreRestoredThere(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        robot.clickOn("#library-title");
        await(() -> label(stage, "#management-heading").equals("资料库 samples.budget：2 个部门，2 个年度，2 份预算"));

        robot.interact(() -> find(stage, "#library-budgets").requestFocus());
        assertThat(table("#library-budgets").getSelectionModel().getSelectedItem()).isNotNull();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("library-budgets");
        robot.type(KeyCode.DELETE);
        await(() -> new BrowseLibrary(library).list().size() == 1);
        await(() -> table("#library-deleted").getItems().size() == 1);
        assertThat(find(stage, "#library-management").isVisible()).as("the user stays here").isTrue();

        robot.interact(((Button) find(stage, "#library-restore"))::fire);
        await(() -> table("#library-deleted").getItems().isEmpty());
        robot.interact(() -> table("#library-matrix").getSelectionModel().select(1));
        robot.interact(() -> find(stage, "#library-matrix").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(find(stage, "#library-management").isVisible()).isFalse();
    }

    @Test
    void enterInTheMatrixOpensTheLatestBudget(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        robot.interact(item("menu.manage")::fire);
        await(() -> table("#library-matrix").getItems().size() == 2);
        robot.interact(() -> find(stage, "#library-matrix").requestFocus());

        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        await(() -> heading().startsWith("柳州市工业和信息化局"));
        assertThat(find(stage, "#library-management").isVisible()).isFalse();
    }

    @Test
    void twoWindowsOnOneLibraryShowTheSameAndShareTheUndo(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        robot.interact(item("menu.newWindow")::fire);
        await(() -> windows.all().size() == 2);
        Stage other = windows.all().stream().map(ExplorerWindow::stage).filter(each -> each != stage).findFirst()
                .orElseThrow();
        await(() -> list(other).getItems().size() == 4);
        assertThat(windows.all()).extracting(ExplorerWindow::library).containsOnly(windows.all().getFirst().library());

        robot.interact(() -> item("menu.library.delete").fire());
        await(() -> list(other).getItems().size() == 2);
        robot.interact(() -> menuItem(other, "menu.undo").fire());
        await(() -> list(stage).getItems().size() == 4);

        robot.interact(stage::hide);
        robot.interact(() -> Thread.currentThread().getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("a bug")));
        assertThat(dialogs.told).as("told in the window that is left")
                .anySatisfy(told -> assertThat(told).asString().contains("a bug"));
        assertThat(new BrowseLibrary(library).list()).as("open as long as a window is").hasSize(2);
    }

    @Test
    void openingTheSameFileInANewWindowSharesIt(FxRobot robot) {
        await(() -> heading().startsWith("柳州市科学技术局"));
        dialogs.library = Optional.of(library.file());

        robot.interact(item("menu.openLibraryBeside")::fire);

        await(() -> windows.all().size() == 2);
        assertThat(windows.all().getFirst().library()).isSameAs(windows.all().getLast().library());
        assertThat(windows.recent().list()).containsExactly(windows.all().getFirst().library().file());
    }

    private void await(Callable<Boolean> condition) {
        WindowSteps.await(() -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private String heading() {
        return label(stage, "#heading");
    }

    private static String label(Stage stage, String id) {
        return find(stage, id) instanceof Label label ? label.getText() : "";
    }

    private List<String> texts(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream().filter(Node::isVisible).map(Label.class::cast)
                .map(Label::getText).toList();
    }

    private static Node find(Stage stage, String id) {
        Scene scene = stage.getScene();
        return scene.lookup(id);
    }

    private static ListView<?> list(Stage stage) {
        return (ListView<?>) find(stage, "#library-list");
    }

    private TableView<?> table(String id) {
        return (TableView<?>) find(stage, id);
    }

    private MenuItem item(String id) {
        return menuItem(stage, id);
    }

    private static MenuItem menuItem(Stage stage, String id) {
        return WindowSteps.item((MenuBar) find(stage, "#menu"), id);
    }
}
