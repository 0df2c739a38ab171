package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.drill;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static budgetexplorer.ui.shell.WindowSteps.show;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.explore.ExploreNode;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.treemap.Tile;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What users do in the window, on a real library of the sample budgets.
@ExtendWith(ApplicationExtension.class)
class ExplorerWindowTest {
    private static final Path SAMPLES = Path.of("assets", "samples");

    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        open(samples(folder));
    }

    @AfterEach
    void close() {
        WindowSteps.close(stage);
    }

    @Test
    void theFirstBudgetIsShownAtOnce(FxRobot robot) {
        await(() -> heading(robot).startsWith("柳州市科学技术局 2026 年预算"));

        assertThat(tiles(robot)).extracting(Tile::label).first().isEqualTo("405001 柳州市科学技术局");
        assertThat(table(robot).getExpandedItemCount()).as("the department and its units").isEqualTo(5);
    }

    @Test
    void choosingAnotherBudgetInTheLibraryShowsIt(FxRobot robot) {
        await(() -> !heading(robot).isEmpty());

        robot.interact(() -> library(robot).getSelectionModel().select(3));

        await(() -> heading(robot).startsWith("柳州市工业和信息化局 2025 年预算"));
    }

    @Test
    void choosingADepartmentShowsItsLatestBudget(FxRobot robot) {
        await(() -> !heading(robot).isEmpty());

        robot.interact(() -> library(robot).getSelectionModel().select(2));

        await(() -> heading(robot).startsWith("柳州市工业和信息化局"));
    }

    @Test
    void aRowOfTheTableSelectsItsTile(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);

        robot.interact(() -> table(robot).getSelectionModel().select(2));

        assertThat(treemap(robot).getSelectedId()).isEqualTo("1");
        assertThat(details(robot)).contains("405002 柳州市科学技术情报研究所");
    }

    @Test
    void aTileSelectsItsRow(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);

        robot.interact(() -> treemap(robot).setSelectedId("2"));

        assertThat(selected(robot).node().code()).isEqualTo("405003");
    }

    @Test
    void threeClicksLeadFromTheDepartmentToALine(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);

        robot.interact(() -> treemap(robot).getOnOpen().accept("0"));
        robot.interact(() -> treemap(robot).getOnOpen().accept("0"));
        robot.interact(() -> treemap(robot).getOnOpen().accept("1"));

        assertThat(tiles(robot)).extracting(Tile::label).containsExactly("2060499 其他技术与开发支出");
        assertThat(selected(robot).node().code()).as("the table followed").isEqualTo("20604");
    }

    @Test
    void enterOpensTheSelectedRowAndBackspaceGoesUp(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(1);
        });

        robot.type(KeyCode.ENTER);
        assertThat(tiles(robot)).extracting(Tile::label).contains("206 科学技术支出");

        robot.type(KeyCode.BACK_SPACE);
        assertThat(tiles(robot)).extracting(Tile::label).contains("405001 柳州市科学技术局");
    }

    @Test
    void theBreadcrumbLeadsBack(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);
        robot.interact(() -> treemap(robot).getOnOpen().accept("0"));

        robot.clickOn(robot.lookup(".crumb.link").queryAll().iterator().next());

        assertThat(tiles(robot)).hasSize(4).extracting(Tile::label).first().isEqualTo("405001 柳州市科学技术局");
    }

    @Test
    void importingThroughTheMenuAddsABudgetAndShowsIt(FxRobot robot) throws Exception {
        reopen(Library.open(folder.resolve("fresh.budget")));
        dialogs.files = List.of(SAMPLES.resolve("510-2025.xlsx"));
        await(() -> robot.lookup("#welcome-samples").tryQuery().isPresent());

        fire(robot, "menu.import");
        await(() -> robot.lookup("#import-all").tryQueryAs(Button.class).filter(all -> !all.isDisabled()).isPresent());
        robot.interact(button(robot, "#import-all")::fire);

        await(() -> heading(robot).startsWith("柳州市工业和信息化局"));
        assertThat(label(robot, "#notice")).isEqualTo("导入完成：新增 1 份，补充 0 份，未变化 0 份，失败 0 份");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void importingAFileThatIsNoBudgetTellsWhyAndChangesNothing(FxRobot robot) throws Exception {
        Path picture = folder.resolve("picture.xlsx");
        Files.write(picture, new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
        await(() -> table(robot).getRoot() != null);
        dialogs.files = List.of(picture);

        fire(robot, "menu.import");

        await(() -> robot.lookup("#import-outcome").tryQueryAs(Label.class)
                .filter(label -> label.getText().startsWith("文件内容是 PNG")).isPresent());
        assertThat(button(robot, "#import-all").isDisabled()).isTrue();
        assertThat(library(robot).getItems()).hasSize(4);
    }

    @Test
    void theSamplesCanBeImportedIntoAnEmptyLibrary(FxRobot robot) throws Exception {
        reopen(Library.open(folder.resolve("samples-wanted.budget")));

        fire(robot, "menu.samples");

        await(() -> library(robot).getItems().size() == 4);
    }

    @Test
    void anotherLibraryCanBeOpened(FxRobot robot) {
        dialogs.library = Optional.of(folder.resolve("another.budget"));
        await(() -> table(robot).getRoot() != null);

        fire(robot, "menu.openLibrary");

        await(() -> library(robot).getItems().isEmpty());
    }

    @Test
    void theLanguageChangesAtOnceAndTheBudgetStays(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);
        robot.interact(() -> library(robot).getSelectionModel().select(3));
        await(() -> heading(robot).startsWith("柳州市工业和信息化局"));

        fire(robot, "menu.language.EN");

        await(() -> heading(robot).startsWith("柳州市工业和信息化局, budget of 2025"));
    }

    @Test
    void theThemeChangesAtOnce(FxRobot robot) {
        fire(robot, "menu.theme.DARK");

        Scene scene = stage.getScene();
        assertThat(scene.getRoot().getStyleClass()).contains("dark").doesNotContain("light");
    }

    @Test
    void chineseIsDrawnInTheBundledFont(FxRobot robot) {
        await(() -> !heading(robot).isEmpty());

        Font font = robot.lookup("#heading").queryAs(Label.class).getFont();

        assertThat(font.getFamily()).isEqualTo(Fonts.FAMILY);
    }

    @Test
    void everyControlSaysWhatItIs(FxRobot robot) {
        await(() -> table(robot).getRoot() != null);

        assertThat(List.of("#drill-table", "#treemap", "#library-list")).allSatisfy(
                id -> assertThat(robot.lookup(id).<Node>query().getAccessibleText()).isNotBlank());
    }

    /// The window at the drill-down.
    private void open(Library library) {
        show(stage, library, dialogs);
        drill(stage);
    }

    private void reopen(Library library) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> open(library));
    }

    private static String heading(FxRobot robot) {
        return label(robot, "#heading");
    }

    private static String details(FxRobot robot) {
        return robot.from(robot.lookup("#details-card").<Node>query()).lookup(".card-title").queryAs(Label.class)
                .getText();
    }

    private static ListView<?> library(FxRobot robot) {
        return list(robot, "#library-list");
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<ExploreNode> table(FxRobot robot) {
        return robot.lookup("#drill-table").queryAs(TreeTableView.class);
    }

    private static ExploreNode selected(FxRobot robot) {
        TreeItem<ExploreNode> item = table(robot).getSelectionModel().getSelectedItem();
        return item.getValue();
    }

    private static Treemap treemap(FxRobot robot) {
        return robot.lookup("#treemap").queryAs(Treemap.class);
    }

    private static List<Tile> tiles(FxRobot robot) {
        return treemap(robot).getTiles();
    }
}
