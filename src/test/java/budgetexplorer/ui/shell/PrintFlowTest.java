package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.showSamples;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.RecordedDialogs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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

/// Printing from the window: the preview is opened, changed, paged through and saved.
@ExtendWith(ApplicationExtension.class)
class PrintFlowTest {
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
    void aHandoutIsComposedPagedThroughAndSavedAsPdf(FxRobot robot) throws Exception {
        showTable(robot, 3);
        ctrl(robot, KeyCode.P);
        await(() -> label(robot, "#print-position").equals("第 1 页，共 2 页"));
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(robot.lookup("#print-parts").query());

        robot.type(KeyCode.DOWN, KeyCode.SPACE); // table 4 too, from the keyboard
        await(() -> label(robot, "#print-position").equals("第 1 页，共 3 页"));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(label(robot, "#print-position")).isEqualTo("第 2 页，共 3 页");
        robot.interact(() -> button(robot, "#print-last").requestFocus());
        robot.type(KeyCode.END);
        assertThat(label(robot, "#print-position")).isEqualTo("第 3 页，共 3 页");
        robot.interact(() -> toggle(robot, "#print-orientation-PORTRAIT").fire());
        await(() -> label(robot, "#print-summary").endsWith("A4 纵向"));
        await(() -> paper(robot).getHeight() > paper(robot).getWidth());

        Path both = save(robot, "both.pdf");
        assertThat(text(both)).contains("表 3 部门支出总体情况表", "表 4 财政拨款收支总体情况表", "6,450.00");

        robot.interact(() -> list(robot, "#print-parts").requestFocus());
        robot.type(KeyCode.SPACE); // without table 4 again
        await(() -> !button(robot, "#print-pdf").isDisabled());
        Path one = save(robot, "one.pdf");
        assertThat(text(one)).contains("表 3 部门支出总体情况表", "9,050.14").doesNotContain("表 4 财政拨款收支总体情况表");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#print-preview").tryQuery()).isEmpty();
    }

    @Test
    void whatAFilterLeavesOutIsSaidInPrint(FxRobot robot) throws Exception {
        showTable(robot, 3);
        robot.interact(() -> robot.lookup("#tables-nonzero").queryAs(CheckBox.class)
                .setSelected(true));
        robot.interact(() -> robot.lookup("#tables-unit").queryAs(ComboBox.class)
                .getSelectionModel().select(4));
        await(() -> label(robot, "#status").endsWith("已筛选"));
        String status = label(robot, "#status");
        ctrl(robot, KeyCode.P);
        await(() -> !button(robot, "#print-pdf").isDisabled());

        assertThat(text(save(robot, "filtered.pdf"))).contains(status);
    }

    @Test
    void theDrillDownIsPrintedAsItIsUnfolded(FxRobot robot) throws Exception {
        robot.interact(() -> toggle(robot, "#screen-EXPLORE").fire());
        await(() -> label(robot, "#heading").contains("9,050.14"));
        robot.interact(() -> button(robot, "#print-button").fire());
        await(() -> !button(robot, "#print-pdf").isDisabled());

        String text = text(save(robot, "drill.pdf"));
        assertThat(text).contains("科目 / 单位", "405001", "占上级", "100.0%").doesNotContain("206 科学技术支出");
    }

    @Test
    void theChartThatIsLookedAtIsTicked(FxRobot robot) {
        robot.interact(() -> toggle(robot, "#screen-CHARTS").fire());
        await(() -> list(robot, "#charts-list").getItems().size() == 8);
        robot.interact(() -> list(robot, "#charts-list").getSelectionModel().select(1));
        ctrl(robot, KeyCode.P);
        await(() -> label(robot, "#print-summary").startsWith("1 页"));

        assertThat(robot.lookup("#print-page").<Node>query().getAccessibleText()).contains("206 科学技术支出");
        robot.interact(() -> button(robot, "#print-copy").fire());
        await(() -> label(robot, "#print-notice").equals("图片已复制"));
        assertThat(WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().hasImage())).succeedsWithin(
                Duration.ofSeconds(5)).isEqualTo(true);
    }

    @Test
    void theFirstPageIsPrintedAsItsFigures(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#overview-title").tryQuery().isPresent());
        ctrl(robot, KeyCode.P);
        await(() -> !button(robot, "#print-pdf").isDisabled());

        assertThat(text(save(robot, "figures.pdf"))).contains("基本支出", "9,050.14", "科学技术支出");
    }

    @Test
    void withoutABudgetThereIsNothingToPrint(FxRobot robot) {
        await(() -> !button(robot, "#print-button").isDisabled());
        robot.interact(() -> list(robot, "#library-list").getSelectionModel().clearSelection());
        ctrl(robot, KeyCode.L);
        await(() -> button(robot, "#print-button").isDisabled());
        ctrl(robot, KeyCode.P);

        assertThat(robot.lookup("#print-preview").tryQuery()).isEmpty();
    }

    private Path save(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        dialogs.file = Optional.of(file);
        robot.interact(() -> button(robot, "#print-pdf").fire());
        await(() -> label(robot, "#print-notice").equals("已保存 " + name));
        return file;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void showTable(FxRobot robot, int number) {
        robot.interact(() -> toggle(robot, "#screen-TABLES").fire());
        ListView<?> tables = list(robot, "#tables-list");
        await(() -> tables.getItems().size() == 12);
        robot.interact(() -> tables.getSelectionModel().select(number - 1));
        await(() -> label(robot, "#tables-heading").startsWith("表 " + number));
    }

    private static Region paper(FxRobot robot) {
        return robot.lookup(".paper").query();
    }

    private static void ctrl(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
