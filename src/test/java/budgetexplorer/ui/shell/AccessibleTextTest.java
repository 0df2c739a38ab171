package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Everything that takes the keyboard says what it is, on every screen there is.
@ExtendWith(ApplicationExtension.class)
class AccessibleTextTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        this.stage = stage;
        new ExplorerWindow(stage, SampleLibrary.in(folder), new WindowSettings(Language.ZH, Theme.LIGHT),
                (_, _) -> dialogs).show();
    }

    @AfterEach
    void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs(FxRobot robot) {
        settle();
        List<ToggleButton> tabs = robot.lookup(".screen-tab").queryAllAs(ToggleButton.class).stream().toList();
        assertThat(tabs).isNotEmpty();
        for (ToggleButton tab : tabs) {
            robot.interact(tab::fire);
            settle();
            assertThat(silent()).as("on the screen " + tab.getText()).isEmpty();
        }
        for (String id : List.of("menu.shortcuts", "menu.views.manage", "menu.print")) {
            robot.interact(() -> item(robot, id).fire());
            settle();
            assertThat(silent()).as("on the sheet of " + id).isEmpty();
        }
    }

    @Test
    void bothWaysOfComparingDo(FxRobot robot) {
        settle();
        for (String id : List.of("#screen-COMPARE", "#compare-add", "#compare-mode-DIFFERENCE")) {
            robot.interact(() -> robot.lookup(id).queryAs(ToggleButton.class).fire());
            settle();
            assertThat(silent()).as("after " + id).isEmpty();
        }
    }

    @Test
    void theImportDoesToo(FxRobot robot) throws Exception {
        dialogs.files = List.of(ImportDocuments.withAWarning(folder), ImportDocuments.locked(folder, "secret"),
                ImportDocuments.broken(folder));
        robot.interact(() -> item(robot, "menu.import").fire());
        settle();

        assertThat(silent()).isEmpty();
    }

    private List<String> silent() {
        List<String> found = new ArrayList<>();
        collect(stage.getScene().getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !speaks(node)) {
            found.add(node.getParent() + " > " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean speaks(Node node) {
        return isText(node.getAccessibleText()) || node instanceof Labeled labeled && isText(labeled.getText())
                || !(node instanceof TextInputControl)
                        && node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String said
                        && isText(said);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static MenuItem item(FxRobot robot, String id) {
        return MenuKeys.items(robot.lookup("#menu").queryAs(MenuBar.class)).filter(each -> id.equals(each.getId()))
                .findFirst().orElseThrow();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
