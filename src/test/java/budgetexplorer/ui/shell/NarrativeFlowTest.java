package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.table.StatedTableView;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reading a narrative in the window.
@ExtendWith(ApplicationExtension.class)
class NarrativeFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        showSamples(stage, 990, 700, folder, dialogs);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void aClickedFigureShowsWhatItClaims(FxRobot robot) {
        await(() -> list(robot, "#library-list").getItems().size() == 4);
        robot.interact(() -> list(robot, "#library-list").getSelectionModel().select(3));
        robot.clickOn("#screen-NARRATIVE");
        await(() -> label(robot, "#narrative-heading").startsWith("柳州市工业和信息化局 2025 年公开说明"));

        robot.interact(() -> contents(robot).getSelectionModel().select(10));
        assertThat(label(robot, "#page-title")).isEqualTo("七、一般公共预算“三公”经费支出情况说明");
        robot.clickOn(laidOut(robot, 1));

        assertThat(label(robot, "#figure-value")).isEqualTo("5.82 万元");
        assertThat(robot.from(robot.lookup("#figure-card").<Node>query()).lookup(".words").queryAllAs(Label.class))
                .extracting(Label::getText).contains("上年金额", "2024 年");
        assertThat(list(robot, "#narrative-figures").getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void everythingIsReachedByTheKeyboard(FxRobot robot) {
        read(robot);
        robot.interact(() -> robot.lookup("#narrative-contents-box").<Node>query().requestFocus());

        robot.type(KeyCode.DOWN);
        assertThat(label(robot, "#page-title")).isEqualTo("二、部门收入总体情况说明");
        tabTo(robot, figures(robot).getFirst());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(figures(robot).get(2));
        assertThat(label(robot, "#figure-value")).isEqualTo("▼ 3.31%");

        robot.interact(robot.lookup("#narrative-show-figures").queryAs(ToggleButton.class)::fire);
        robot.interact(() -> list(robot, "#narrative-figures").requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(label(robot, "#figure-value")).isEqualTo("9,050.14 万元");
    }

    @Test
    void aFigureIsFollowedToItsCellAndBack(FxRobot robot) {
        read(robot);
        topic(robot, 10);

        robot.clickOn(laidOut(robot, 5));
        assertThat(label(robot, "#narrative-table-title")).isEqualTo("表 7 财政拨款三公两费支出情况表");
        assertThat(label(robot, "#figure-given")).isEqualTo("说明：4.94万元 · 表 7 I9：4.94 万元");
        assertThat(label(robot, "#figure-verdict")).isEqualTo("一致");
        assertThat(chosenCell(robot)).isEqualTo("4.94");

        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(chosenCell(robot)).isEqualTo("8.00");
        assertThat(selectedFigure(robot).getAccessibleText()).contains("公务用车运行维护费，金额 8.00万元");
        robot.clickOn(cell(robot, 1, "4.94"));
        assertThat(selectedFigure(robot).getAccessibleText()).endsWith("公务接待费，金额 4.94万元");
    }

    @Test
    void theKeyboardAloneFollowsAFigureToItsCellAndBack(FxRobot robot) {
        read(robot);
        topic(robot, 10);
        robot.interact(() -> robot.lookup("#narrative-page").<Node>query().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(figures(robot).getFirst());
        assertThat(chosenCell(robot)).isEqualTo("12.94");

        tabTo(robot, table(robot));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(chosenCell(robot)).isEqualTo("8.00");
        assertThat(selectedFigure(robot).getAccessibleText()).contains("公务用车购置及运行维护费，金额 8.00万元");

        for (int back = 0; back < 20 && !stage.getScene().getFocusOwner().equals(selectedFigure(robot)); back++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        }
        assertThat(stage.getScene().getFocusOwner()).as("the figure that states the cell")
                .isEqualTo(selectedFigure(robot));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard()).startsWith("（三）公务用车购置及运行维护费2026年预算8.00万元");
    }

    private void tabTo(FxRobot robot, Node wanted) {
        for (int steps = 0; steps < 20 && !wanted.isFocused(); steps++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(wanted.isFocused()).isTrue();
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private void topic(FxRobot robot, int topic) {
        robot.interact(() -> contents(robot).getSelectionModel().select(topic));
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private static StatedTableView table(FxRobot robot) {
        return robot.lookup("#narrative-table").queryAs(StatedTableView.class);
    }

    /// The cell that is selected.
    private static String chosenCell(FxRobot robot) {
        return robot.from(table(robot)).lookup(".stated-cell").queryAllAs(Labeled.class).stream()
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("lead")))
                .map(Labeled::getText).findFirst().orElse("");
    }

    private static Node cell(FxRobot robot, int row, String text) {
        return robot.from(table(robot)).lookup(".stated-cell").queryAllAs(IndexedCell.class).stream()
                .filter(cell -> cell.getIndex() == row && text.equals(cell.getText())).findFirst().orElseThrow();
    }

    private static Text selectedFigure(FxRobot robot) {
        return figures(robot).stream()
                .filter(figure -> figure.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("selected")))
                .findFirst().orElseThrow();
    }

    @Test
    void pointingAtAFigureShowsWhatItClaims(FxRobot robot) {
        read(robot);

        robot.moveTo(laidOut(robot, 1));

        assertThat(label(robot, "#figure-value")).isEqualTo("▼ 309.61 万元");
    }

    @Test
    void theNarrativeStaysWhenTheLanguageChanges(FxRobot robot) {
        read(robot);

        fire(robot, "menu.language.EN");

        await(() -> label(robot, "#narrative-heading")
                .equals("柳州市科学技术局, narrative of 2026: sections 1 to 13 are all there"));
        assertThat(robot.lookup("#narrative-page").<Node>query().getParent().isVisible()).isTrue();
        assertThat(label(robot, "#status"))
                .startsWith("110 numbers in the narrative, 110 understood; cells found for 107");
    }

    @Test
    void aBudgetWithoutANarrativeGetsOneByImportingIt(FxRobot robot) throws Exception {
        Library tables = Library.open(folder.resolve("tables.budget"));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> show(stage, tables, dialogs));
        importFile(robot, Documents.sample("405-2026"));
        robot.interact(() -> toggle(robot, "#screen-NARRATIVE").fire());
        await(() -> label(robot, "#narrative-heading").equals("柳州市科学技术局 2026 年预算没有公开说明"));
        assertThat(label(robot, "#narrative-missing")).contains(".docx");

        importFile(robot, Path.of("assets", "samples", "405-2026.txt"));

        await(() -> contents(robot).getItems().size() == 20);
    }

    @Test
    void whatIsReadAloudSaysWhatItIs(FxRobot robot) {
        read(robot);

        assertThat(List.of("#narrative-contents", "#narrative-page", "#narrative-figures", "#screen-NARRATIVE"))
                .allSatisfy(id -> assertThat(robot.lookup(id).<Node>query().getAccessibleText()).isNotBlank());
        assertThat(figures(robot).getFirst().getAccessibleText()).isEqualTo("部门收支总预算，金额 9,050.14万元");
    }

    private void importFile(FxRobot robot, Path file) {
        dialogs.files = List.of(file);
        fire(robot, "menu.import");
        await(() -> label(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        robot.interact(button(robot, "#import-all")::fire);
        await(() -> label(robot, "#import-heading").startsWith("导入完成"));
        robot.interact(button(robot, "#import-look")::fire);
    }

    private void read(FxRobot robot) {
        robot.clickOn("#screen-NARRATIVE");
        await(() -> label(robot, "#narrative-heading").startsWith("柳州市科学技术局 2026 年公开说明"));
    }

    /// A figure where the pointer will find it.
    private Text laidOut(FxRobot robot, int figure) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        return figures(robot).get(figure);
    }

    private static ListView<?> contents(FxRobot robot) {
        return list(robot, "#narrative-contents");
    }

    private static List<Text> figures(FxRobot robot) {
        return List.copyOf(robot.lookup(".figure").queryAllAs(Text.class));
    }
}
