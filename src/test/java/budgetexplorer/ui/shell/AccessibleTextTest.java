package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
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
        this.stage = stage;
        show(stage, SampleLibrary.in(folder), dialogs);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
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
            fire(robot, id);
            settle();
            assertThat(silent()).as("on the sheet of " + id).isEmpty();
        }
    }

    @Test
    void bothWaysOfComparingDo(FxRobot robot) {
        settle();
        for (String id : List.of("#screen-COMPARE", "#compare-add", "#compare-mode-DIFFERENCE")) {
            robot.interact(() -> toggle(robot, id).fire());
            settle();
            assertThat(silent()).as("after " + id).isEmpty();
        }
    }

    @Test
    void theImportDoesToo(FxRobot robot) throws Exception {
        dialogs.files = List.of(ImportDocuments.withAWarning(folder), ImportDocuments.locked(folder, "secret"),
                ImportDocuments.broken(folder));
        fire(robot, "menu.import");
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

    private static void settle() {
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
