package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a user does who starts the program for the first time.
@ExtendWith(ApplicationExtension.class)
class WelcomeFlowTest {
    @TempDir
    static Path temporary;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Memory memory = Memory.ofSession();
    private Path folder;
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        Fonts.load();
        folder = Files.createTempDirectory(temporary, "李 明");
        Library other = samples(folder);
        other.close();
        memory.put("window", "0 0 1000 700 normal");
        memory.put("libraries.recent", other.file().toString());
        new ExplorerWindow(stage, Library.open(folder.resolve("数据 1").resolve("library.budget")),
                Settings.in(memory, Optional.empty()), (_, _) -> dialogs).show();
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void oneEnterLeadsToTheSamples(FxRobot robot) {
        await(() -> isFocused("welcome-samples"));
        assertThat(label(robot, "#welcome-title")).isEqualTo("部门预算通览");
        assertThat(label(robot, "#welcome-place")).endsWith("数据 1/library.budget");
        assertThat(list(robot, "#library-list").getParent().isVisible()).as("beside the welcome").isFalse();

        robot.type(KeyCode.ENTER);

        await(() -> robot.lookup("#overview-title").tryQuery().isPresent());
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
        assertThat(list(robot, "#library-list").getParent().isVisible()).isTrue();
    }

    @Test
    void filesLeadToThePreviewAndEscBack(FxRobot robot) {
        dialogs.files = List.of(Documents.sample("405-2026"));
        await(() -> isFocused("welcome-samples"));

        robot.interact(button(robot, "#welcome-import")::fire);
        await(() -> robot.lookup("#import-heading").tryQuery().isPresent()
                && label(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();

        robot.type(KeyCode.ESCAPE);
        await(() -> isFocused("welcome-samples"));
    }

    @Test
    void aLibraryThatWasOpenBeforeIsOneLinkAway(FxRobot robot) {
        await(() -> robot.lookup(".welcome-recent .hyperlink").tryQuery().isPresent());

        robot.interact(robot.lookup(".welcome-recent .hyperlink").queryAs(Hyperlink.class)::fire);

        await(() -> robot.lookup("#overview-title").tryQuery().isPresent());
    }

    @Test
    void theLibraryMayLieElsewhere(FxRobot robot) {
        dialogs.library = Optional.of(folder.resolve("elsewhere.budget"));
        await(() -> isFocused("welcome-samples"));

        robot.interact(robot.lookup("#welcome-elsewhere").queryAs(Hyperlink.class)::fire);

        await(() -> robot.lookup("#welcome-place").tryQueryAs(Label.class)
                .filter(place -> place.getText().endsWith("elsewhere.budget")).isPresent());
        assertThat(label(robot, "#welcome-title")).as("still nothing was ever seen").isEqualTo("部门预算通览");
    }

    @Test
    void languageAndThemeAreChosenRightThere(FxRobot robot) {
        await(() -> isFocused("welcome-samples"));

        robot.interact(toggle(robot, "#welcome-EN")::fire);
        await(() -> robot.lookup("#welcome-title").tryQueryAs(Label.class)
                .filter(title -> title.getText().equals("Budget Explorer")).isPresent());

        robot.interact(toggle(robot, "#welcome-DARK")::fire);
        await(() -> stage.getScene().getRoot().getStyleClass().contains("dark"));
        await(() -> robot.lookup("#welcome-DARK").tryQueryAs(ToggleButton.class).filter(ToggleButton::isSelected)
                .isPresent());
    }

    @Test
    void tabLeadsThroughItInTheOrderOfReading(FxRobot robot) {
        await(() -> robot.lookup(".welcome-recent .hyperlink").tryQuery().isPresent());
        robot.interact(button(robot, "#welcome-samples")::requestFocus);

        List<String> order = new ArrayList<>();
        for (int step = 0; step < 6; step++) {
            robot.type(KeyCode.TAB);
            order.add(String.valueOf(focused().getId()));
        }

        assertThat(order).containsExactly("welcome-import", "null", "welcome-open", "welcome-elsewhere",
                "welcome-guide",
                "welcome-ZH");
    }

    @Test
    void aLibraryThatWasEmptiedSaysSo(FxRobot robot) {
        fire(robot, "menu.samples");
        await(() -> list(robot, "#library-list").getItems().size() == 4);

        for (int left = 2; left >= 0; left -= 2) {
            int lines = left;
            robot.interact(() -> list(robot, "#library-list").getSelectionModel().select(0));
            fire(robot, "menu.library.delete");
            await(() -> list(robot, "#library-list").getItems().size() == lines);
        }

        await(() -> robot.lookup("#welcome").query().isVisible());
        assertThat(label(robot, "#welcome-title")).isEqualTo("资料库“library.budget”里没有预算");
        assertThat(label(robot, "#welcome-text")).contains("撤销");
        assertThat(button(robot, "#welcome-import").isDefaultButton()).isTrue();
        assertThat(button(robot, "#welcome-samples").isDefaultButton()).isFalse();

        fire(robot, "menu.undo");
        await(() -> list(robot, "#library-list").getItems().size() == 2);
    }

    private boolean isFocused(String id) {
        return focused() != null && id.equals(focused().getId());
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
