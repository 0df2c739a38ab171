package budgetexplorer.ui.shell;

import static budgetexplorer.model.Stage.DRAFT;
import static budgetexplorer.model.Stage.PUBLISHED;
import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.drill;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Problem;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableCell;
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

/// An import as users talk it through in the window.
@ExtendWith(ApplicationExtension.class)
class ImportWindowTest {
    @TempDir
    static Path temporary;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Path folder;
    private Library library;
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        folder = Files.createTempDirectory(temporary, "import");
        library = Library.open(folder.resolve("library.budget"));
        show(stage, library, dialogs);
        drill(stage);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void aCorrectedStageIsImportedAndTheBudgetIsShown(FxRobot robot) {
        choose(robot, Documents.sample("405-2026"));
        await(() -> text(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        assertThat(field(robot, "#import-code").getText()).isEqualTo("405");
        assertThat(field(robot, "#import-name").getText()).isEqualTo("柳州市科学技术局");
        assertThat(field(robot, "#import-year").getText()).isEqualTo("2026");
        assertThat(stages(robot).getValue()).isEqualTo(PUBLISHED);

        robot.interact(() -> stages(robot).setValue(DRAFT));
        press(robot, "#import-all");

        await(() -> text(robot, "#import-heading").equals("导入完成：新增 1 份，补充 0 份，未变化 0 份，失败 0 份"));
        assertThat(text(robot, "#import-outcome")).isEqualTo("已导入为 405:2026:草案#1 柳州市科学技术局");
        press(robot, "#import-look");
        await(() -> text(robot, "#heading").startsWith("柳州市科学技术局 2026 年预算（草案）"));
        assertThat(screen(robot).isVisible()).isFalse();
    }

    @Test
    void whatIsInOrderTakesOneEnter(FxRobot robot) {
        choose(robot, Documents.sample("405-2026"), Documents.sample("510-2025"));
        await(() -> text(robot, "#import-heading").equals("2 个文件：已识别 2 个"));

        assertThat(stage.getScene().getFocusOwner()).isEqualTo(robot.lookup("#import-files").query());
        robot.type(KeyCode.ENTER);

        await(() -> references().equals(List.of("405:2026:公开#1", "510:2025:公开#1")));
        await(() -> button(robot, "#import-look").isDefaultButton());
        assertThat(text(robot, "#notice")).startsWith("导入完成：新增 2 份");
    }

    @Test
    void escapeEndsTheConversation(FxRobot robot) {
        choose(robot, Documents.sample("405-2026"));
        await(() -> text(robot, "#import-heading").equals("1 个文件：已识别 1 个"));

        robot.type(KeyCode.ESCAPE);

        assertThat(screen(robot).isVisible()).isFalse();
        assertThat(references()).isEmpty();
    }

    @Test
    void aProblemShowsItsCellInTheSheet(FxRobot robot) {
        choose(robot, ImportDocuments.withAWarning(folder));
        await(() -> text(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        ListView<Problem> problems = problems(robot);

        robot.interact(() -> {
            problems.requestFocus();
            problems.getSelectionModel().select(problems.getItems().stream()
                    .filter(problem -> problem.key().equals("problem.cell.amount")).findFirst().orElseThrow());
        });
        robot.type(KeyCode.ENTER);

        await(() -> robot.lookup("#import-sheet").tryQuery().isPresent());
        assertThat(text(robot, "#import-place-reference")).isEqualTo("支出!D4");
        assertThat(references()).as("Enter opened the problem and imported nothing").isEmpty();
        assertThat(robot.lookup(".sheet-cell").<Node>queryAll()).filteredOn(
                cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("target")))
                .singleElement().isInstanceOfSatisfying(TableCell.class,
                        cell -> assertThat(cell.getText()).isEqualTo("约10万"));
        TableView<?> sheet = robot.lookup("#import-sheet").queryAs(TableView.class);
        assertThat(sheet.getColumns()).extracting(column -> column.getText()).containsExactly("", "A", "B", "C", "D",
                "E", "F");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#import-sheet").tryQuery()).isEmpty();
        assertThat(screen(robot).isVisible()).as("Esc left the place, not the screen").isTrue();
    }

    @Test
    void aPasswordIsAskedForAndAWrongOneSaysSo(FxRobot robot) throws Exception {
        choose(robot, ImportDocuments.locked(folder, "right"));
        await(() -> text(robot, "#import-heading").equals("1 个文件：需要补充 1 个"));
        assertThat(text(robot, "#import-outcome")).isEqualTo("文件有密码，请提供密码后再导入");

        unlock(robot, "wrong");
        await(() -> text(robot, "#import-outcome").equals("密码不正确"));

        unlock(robot, "right");
        await(() -> text(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        press(robot, "#import-all");
        await(() -> references().equals(List.of("701:2026:草案#1")));
    }

    @Test
    void aMissingYearIsAskedFor(FxRobot robot) {
        choose(robot, ImportDocuments.withoutYear(folder));
        await(() -> text(robot, "#import-heading").equals("1 个文件：需要补充 1 个"));
        assertThat(button(robot, "#import-all").isDisabled()).isTrue();

        robot.interact(() -> field(robot, "#import-year").requestFocus());
        robot.write("2026").type(KeyCode.ENTER);

        await(() -> text(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        assertThat(text(robot, "#import-all")).isEqualTo("导入 1 份");
    }

    @Test
    void theLanguageMayChangeInTheMiddle(FxRobot robot) {
        choose(robot, Documents.sample("405-2026"), ImportDocuments.withoutYear(folder));
        await(() -> text(robot, "#import-heading").equals("2 个文件：已识别 1 个、需要补充 1 个"));
        robot.interact(() -> stages(robot).setValue(DRAFT));

        fire(robot, "menu.language.EN");

        await(() -> text(robot, "#import-heading").equals("Files: 2 (1 recognised, 1 to be completed)"));
        assertThat(stages(robot).getValue()).isEqualTo(DRAFT);
    }

    @Test
    void everyControlSaysWhatItIs(FxRobot robot) {
        choose(robot, ImportDocuments.twoDepartments(folder));
        await(() -> text(robot, "#import-heading").equals("1 个文件：已识别 1 个"));

        assertThat(List.of("#import-files", "#import-pattern", "#import-budgets", "#import-code", "#import-name",
                "#import-year", "#import-stage", "#import-tables", "#import-problems")).allSatisfy(
                        id -> assertThat(robot.lookup(id).<Node>query().getAccessibleText()).as(id).isNotBlank());
    }

    private void choose(FxRobot robot, Path... files) {
        dialogs.files = List.of(files);
        fire(robot, "menu.import");
    }

    private static void unlock(FxRobot robot, String password) {
        await(() -> robot.lookup("#import-password").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#import-password").queryAs(PasswordField.class).setText(password));
        press(robot, "#import-unlock");
    }

    private static void press(FxRobot robot, String button) {
        await(() -> !button(robot, button).isDisabled());
        robot.interact(button(robot, button)::fire);
    }

    private List<String> references() {
        return new BrowseLibrary(library).list().stream().map(budget -> budget.id().reference()).toList();
    }

    private static Node screen(FxRobot robot) {
        return robot.lookup("#importing").query();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> stages(FxRobot robot) {
        return robot.lookup("#import-stage").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Problem> problems(FxRobot robot) {
        return robot.lookup("#import-problems").queryAs(ListView.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(node -> node instanceof Label label
                ? label.getText()
                : ((Button) node).getText()).orElse("");
    }
}
