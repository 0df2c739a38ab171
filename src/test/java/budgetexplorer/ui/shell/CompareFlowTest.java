package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.RecordedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Comparing budgets in the window.
@ExtendWith(ApplicationExtension.class)
class CompareFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        stage.setWidth(990);
        stage.setHeight(760);
        show(stage, ManyBudgets.in(Files.createTempDirectory(folder, "library")), dialogs);
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void twoDepartmentsAreChosenAndComparedDownToTheirLinesAndBack(FxRobot robot) {
        compareEducationAndScience(robot);

        openFirst(robot);
        await(() -> names(robot).stream().allMatch(name -> name.matches("\\d{5} .*|合计|\\d{3} .*")) && isDrilled(robot));
        openFirst(robot);
        await(() -> names(robot).getFirst().matches("\\d{7} .*"));
        assertThat(robot.lookup("#compare-way").queryParent().getChildrenUnmodifiable()).hasSize(5);

        robot.clickOn("#compare-step-1");
        await(() -> names(robot).getFirst().matches("\\d{5} .*"));
        robot.interact(() -> figures(robot).requestFocus());
        robot.type(KeyCode.BACK_SPACE);
        await(() -> names(robot).getFirst().matches("\\d{3} .*"));
        assertThat(isDrilled(robot)).isFalse();
    }

    @Test
    void theWayBackOfTheWindowLeadsToTheSameComparison(FxRobot robot) {
        compareEducationAndScience(robot);
        openFirst(robot);
        await(() -> isDrilled(robot));
        List<String> names = names(robot);

        robot.clickOn("#screen-TABLES");
        robot.push(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));

        await(() -> toggle(robot, "#screen-COMPARE").isSelected());
        await(() -> names(robot).equals(names));
        assertThat(chips(robot)).hasSize(2);
    }

    @Test
    void aClickOnAnAmountLeadsToWhereItIsStated(FxRobot robot) {
        compareEducationAndScience(robot);

        robot.clickOn(cell(robot, 0));

        await(() -> !toggle(robot, "#screen-COMPARE").isSelected());
    }

    @Test
    void theTableIsCopiedAsCells(FxRobot robot) {
        compareEducationAndScience(robot);
        assertThat(copied(robot).lines().toList()).hasSize(names(robot).size() + 1)
                .allMatch(line -> line.split("\t", -1).length == 5);
    }

    @Test
    void equalRowsAreHiddenAndMeasuresChosen(FxRobot robot) {
        compareEducationAndScience(robot);
        int rows = names(robot).size();
        robot.interact(
                () -> fire(robot.lookup("#compare-measures").queryAs(MenuButton.class), "compare-measure-DIFFERENCE"));

        await(() -> leaves(robot).size() == 6);
        robot.clickOn("#compare-hide-equal");
        await(() -> names(robot).size() <= rows);
    }

    @Test
    void theComparisonIsPreviewedPagedThroughAndSavedAsPdf(FxRobot robot) throws Exception {
        compareEducationAndScience(robot);
        Path file = folder.resolve("比较.pdf");
        dialogs.file = Optional.of(file);

        robot.clickOn("#compare-preview");
        await(() -> robot.lookup("#print-position").tryQueryAs(Label.class).filter(
                label -> label.getText().contains("2")).isPresent());
        String first = label(robot, "#print-position");
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> !label(robot, "#print-position").equals(first));
        robot.clickOn("#print-pdf");

        await(() -> Files.exists(file));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text).contains("206 科学技术支出", "8,215.53", "90.8%", "柳州市教育局");
        }
    }

    @Test
    void postsAreEnteredAndDivideAmounts(FxRobot robot) {
        compareEducationAndScience(robot);
        dialogs.text = Optional.of("100");
        robot.interact(() -> {
            fire((MenuButton) chips(robot).getFirst(), "compare-chip-headcount");
            fire(robot.lookup("#compare-measures").queryAs(MenuButton.class), "compare-measure-PER_PERSON");
        });

        await(() -> copied(robot).contains("90.50") || copied(robot).contains("306.88"));
    }

    private static void fire(MenuButton menu, String item) {
        MenuItem chosen = menu.getItems().stream().filter(each -> item.equals(each.getId())).findFirst().orElseThrow();
        if (chosen instanceof CheckMenuItem check) { // which its menu would do
            check.setSelected(!check.isSelected());
        }
        chosen.fire();
    }

    private String copied(FxRobot robot) {
        robot.interact(() -> figures(robot).requestFocus());
        robot.push(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    private void compareEducationAndScience(FxRobot robot) {
        robot.clickOn("#screen-COMPARE");
        robot.clickOn("#compare-add");
        for (String chosen : List.of("303 柳州市科学技术局 2026", "302 柳州市教育局 2026")) {
            robot.interact(() -> robot.lookup("#compare-filter").queryTextInputControl().setText(chosen));
            WaitForAsyncUtils.waitForFxEvents();
            robot.clickOn("#compare-filter").type(KeyCode.ENTER);
        }
        robot.type(KeyCode.ESCAPE);
        await(() -> chips(robot).size() >= 3);
        robot.interact(() -> { // the one that is likeliest, which nobody asked for
            MenuButton likely = (MenuButton) chips(robot).get(1);
            likely.getItems().getLast().fire();
        });
        await(() -> chips(robot).size() == 3 || chips(robot).size() == 2);
        if (chips(robot).size() == 3) {
            robot.interact(() -> ((MenuButton) chips(robot).get(1)).getItems().getLast().fire());
        }
        await(() -> chips(robot).size() == 2 && leaves(robot).size() == 5);
    }

    private void openFirst(FxRobot robot) {
        robot.interact(() -> {
            figures(robot).requestFocus();
            figures(robot).getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isDrilled(FxRobot robot) {
        return robot.lookup("#compare-way").query().isVisible();
    }

    private static List<Node> chips(FxRobot robot) {
        return IntStream.range(0, 12).mapToObj(i -> robot.lookup("#compare-chip-" + i).tryQuery())
                .flatMap(chip -> chip.stream()).toList();
    }

    private static List<String> names(FxRobot robot) {
        return figures(robot).getItems().stream().map(line -> line.row().title()).toList();
    }

    private static List<TableColumn<Line, ?>> leaves(FxRobot robot) {
        return figures(robot).getVisibleLeafColumns();
    }

    private static Node cell(FxRobot robot, int row) {
        return robot.lookup(".compare-figure").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getIndex() == row).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> figures(FxRobot robot) {
        return (TableView<Line>) robot.lookup("#compare-figures").queryAs(TableView.class);
    }
}
