package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
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

/// Auditing 510 in the window.
@ExtendWith(ApplicationExtension.class)
class AuditFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        this.stage = stage;
        stage.setWidth(990);
        stage.setHeight(860);
        new ExplorerWindow(stage, SampleLibrary.in(Files.createTempDirectory(folder, "library")),
                new WindowSettings(Language.ZH, Theme.LIGHT), (_, _) -> dialogs).show();
    }

    @AfterEach
    void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void theLibraryAndTheTabSayWhatCameOfTheAudit(FxRobot robot) {
        await(() -> !badges(robot).isEmpty());
        openIndustry(robot);

        await(() -> tab(robot).getText().matches("审核 \\d+"));
        String wrong = tab(robot).getText().replace("审核 ", "");
        await(() -> badges(robot).contains(wrong + " 处"));
        assertThat(robot.lookup("#audit-chip-FAIL").queryAs(ToggleButton.class).getText()).isEqualTo("差错 " + wrong);
        assertThat(heading(robot)).contains(wrong + " 处差错");
    }

    @Test
    void aFindingLeadsToItsCellAndTheWayBackToTheFinding(FxRobot robot) {
        openIndustry(robot);
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.DOWN);
        String title = title(robot);
        assertThat(title).isNotBlank();

        robot.type(KeyCode.ENTER);
        await(() -> !tab(robot).isSelected());

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> tab(robot).isSelected());
        assertThat(title(robot)).isEqualTo(title);
    }

    @Test
    void aNoteIsWrittenByKeysAndUndone(FxRobot robot) {
        openIndustry(robot);
        robot.interact(() -> table(robot).requestFocus());

        robot.type(KeyCode.N);
        assertThat(robot.lookup("#audit-note").queryAs(TextArea.class).isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#audit-note").queryAs(TextArea.class).setText("请核对合计"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !notes(robot).isEmpty());
        assertThat(notes(robot)).containsExactly("请核对合计");
        assertThat(robot.lookup("#edit-notice-text").queryAs(Label.class).getText()).startsWith("已提出意见");

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> notes(robot).isEmpty());
    }

    @Test
    void findingsAreFilteredGroupedAndCopied(FxRobot robot) {
        openIndustry(robot);
        int all = table(robot).getItems().size();

        robot.clickOn("#audit-chip-ROUNDING");
        await(() -> table(robot).getItems().size() < all);
        robot.clickOn("#audit-widen");
        await(() -> table(robot).getItems().size() == all);
        robot.interact(() -> {
            ComboBox<?> grouping = robot.lookup("#audit-grouping").queryComboBox();
            grouping.getSelectionModel().selectLast();
        });
        await(() -> table(robot).getItems().size() < all);

        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().selectAll();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        int listed = table(robot).getItems().size();
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString().lines()).hasSize(listed + 1));
    }

    @Test
    void aRuleIsSwitchedOffForTheLibrary(FxRobot robot) {
        openIndustry(robot);
        robot.clickOn("#audit-settings");
        await(() -> robot.lookup("#audit-settings-save").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#audit-settings-sheet .check-box").queryAllAs(CheckBox.class)
                .forEach(rule -> rule.setSelected(false)));
        robot.clickOn("#audit-settings-save");

        await(() -> table(robot).getItems().isEmpty());
        assertThat(robot.lookup("#status").queryAs(Label.class).getText()).contains("与上次审核相比，新出现 0 处，消失 ");
        await(() -> tab(robot).getText().equals("审核"));
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !table(robot).getItems().isEmpty());
    }

    @Test
    void thePapersAreSaved(FxRobot robot) throws Exception {
        openIndustry(robot);
        for (String paper : List.of("audit-opinion.docx", "audit-findings.xlsx")) {
            Path file = Files.createTempDirectory(folder, "papers").resolve(paper);
            dialogs.file = Optional.of(file);

            MenuButton papers = robot.lookup("#audit-papers").queryAs(MenuButton.class);
            MenuItem item = papers.getItems().stream()
                    .filter(each -> paper.startsWith(String.valueOf(each.getId()))).findFirst().orElseThrow();
            robot.interact(item::fire);

            await(() -> robot.lookup("#status").queryAs(Label.class).getText().contains("已保存 " + paper));
            assertThat(Files.size(file)).isGreaterThan(1000);
        }
    }

    private static void openIndustry(FxRobot robot) {
        await(() -> robot.lookup("#library-list").queryAs(ListView.class).getItems().size() == 4);
        robot.interact(() -> robot.lookup("#library-list").queryAs(ListView.class).getSelectionModel().select(3));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await(() -> robot.lookup("#audit-heading").tryQueryAs(Label.class).map(Label::getText).orElse("")
                .startsWith("510"));
    }

    private static List<String> badges(FxRobot robot) {
        return robot.lookup(".audit-badge").queryAllAs(Label.class).stream().filter(Node::isVisible).map(Label::getText)
                .toList();
    }

    private static List<String> notes(FxRobot robot) {
        return robot.lookup(".note-card .note-text").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static ToggleButton tab(FxRobot robot) {
        return robot.lookup("#screen-AUDIT").queryAs(ToggleButton.class);
    }

    private static String heading(FxRobot robot) {
        return robot.lookup("#audit-heading").queryAs(Label.class).getText();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#audit-title").queryAs(Label.class).getText();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#audit-table").queryAs(TableView.class);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
