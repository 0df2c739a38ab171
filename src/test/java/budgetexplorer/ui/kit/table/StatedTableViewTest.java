package budgetexplorer.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Stated tables on screen.
@ExtendWith(ApplicationExtension.class)
class StatedTableViewTest {
    @TempDir
    static Path folder;

    private Library library;
    private StatedTableViewModel model;
    private StatedTableView view;
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        this.stage = stage;
        library = SampleLibrary.in(Files.createTempDirectory(folder, "library"));
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        model = new StatedTableViewModel(tasks, "test", new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        view = new StatedTableView(model, Messages.of(Language.ZH));
        var pane = new BorderPane(view);
        pane.setTop(new Button("first"));
        var scene = new Scene(pane, 800, 500);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405:2026", "510:2025"})
    void noHeaderAndNoAmountOfTheTwelveTablesIsCut(String budget, FxRobot robot) throws Exception {
        for (TableKind kind : TableKind.values()) {
            BudgetTable table = show(budget, kind.number(), robot);
            assertThat(headers(robot)).as("headers of table %d", kind.number())
                    .containsAll(table.columns().stream().map(column -> column.label().split("/"))
                            .map(parts -> parts[parts.length - 1]).toList());
            assertThat(cut(robot, ".column-header .label")).as("headers of table %d", kind.number()).isEmpty();
            assertThat(cut(robot, ".stated-cell:amount")).as("amounts of table %d", kind.number()).isEmpty();
        }
    }

    @Test
    void theNamesStayWhileTheAmountsScroll(FxRobot robot) throws Exception {
        show("405:2026", 10, robot);
        assertThat(half(robot, true).getVisibleLeafColumns()).hasSizeGreaterThanOrEqualTo(3);
        Bounds before = bounds(robot, "柳州市科学技术局");

        select(robot, 2, model.columns().size() - 1);

        assertThat(half(robot, false).scrollBar(Orientation.HORIZONTAL).orElseThrow().getValue()).isPositive();
        assertThat(bounds(robot, "柳州市科学技术局")).isEqualTo(before);
    }

    @Test
    void bothHalvesScrollTogether(FxRobot robot) throws Exception {
        show("405:2026", 10, robot);

        select(robot, model.rows().size() - 1, 5);

        double lead = lead(robot).localToScene(lead(robot).getBoundsInLocal()).getMinY();
        assertThat(cellsOfRow(robot, model.rows().size() - 1)).hasSizeGreaterThan(5)
                .allSatisfy(cell -> assertThat(cell.localToScene(cell.getBoundsInLocal()).getMinY()).isEqualTo(lead));
        assertThat(half(robot, true).scrollBar(Orientation.VERTICAL).orElseThrow().getWidth()).isZero();
    }

    @Test
    void theKeyboardGoesAcrossBothHalves(FxRobot robot) throws Exception {
        show("405:2026", 3, robot);
        robot.interact(view::requestFocus);

        robot.type(KeyCode.DOWN);
        assertThat(model.selectionProperty().get()).isEqualTo(CellRange.of(0, 0));
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(lead(robot).getText()).isEqualTo("9,050.14");
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(model.selectionProperty().get()).isEqualTo(new CellRange(1, 3, 1, 2));
        robot.type(KeyCode.END);
        assertThat(model.selectedProperty().get().column()).isEqualTo(6);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(model.selectionProperty().get()).isEqualTo(CellRange.of(37, 6));
        assertThat(view.getAccessibleText()).startsWith("结转下年支出，2210201：0.00 万元");
    }

    @Test
    void selectedCellsAreCopiedAsCells(FxRobot robot) throws Exception {
        show("405:2026", 3, robot);
        robot.interact(view::requestFocus);
        robot.interact(() -> model.select(new CellRange(0, 0, 2, 3)));

        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        var copied = new AtomicReference<String>();
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get()).isEqualTo("合计\t\t\t9050.14\n\t405\t柳州市科学技术局\t9050.14\n\t405001\t柳州市科学技术局\t7120.57");
    }

    @Test
    void aClickSelectsACellAndTakesTheKeyboard(FxRobot robot) throws Exception {
        show("405:2026", 3, robot);

        robot.clickOn("6,450.00");

        assertThat(model.selectedProperty().get()).isEqualTo(new SelectedCell(model.rows().get(6), 3));
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(view);
        robot.clickOn("2060499");
        assertThat(model.selectedProperty().get()).isEqualTo(new SelectedCell(model.rows().get(6), 0));
    }

    @Test
    void aLinkLeadsToItsCellAndMarksIt(FxRobot robot) throws Exception {
        BudgetTable table = show("405:2026", 10, robot);
        Row last = table.rows().getLast();

        robot.interact(() -> model.lead(last.number(), Optional.of(18)));
        layout(robot);

        assertThat(lead(robot).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("target"));
        assertThat(view.localToScene(view.getBoundsInLocal()))
                .matches(bounds -> bounds.contains(lead(robot).localToScene(lead(robot).getBoundsInLocal())));
        robot.interact(() -> model.move(-1, 0, false));
        assertThat(lead(robot).getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("target"));
    }

    @Test
    void aHeaderSortsUpThenDownThenNotAtAll(FxRobot robot) throws Exception {
        BudgetTable table = show("405:2026", 3, robot);
        List<Row> official = table.rows();

        robot.clickOn("项目支出");
        assertThat(model.orderProperty().get()).isEqualTo(new RowOrder(5, false));
        assertThat(model.rows().getFirst()).isEqualTo(official.getFirst());
        robot.clickOn("项目支出");
        assertThat(model.orderProperty().get()).isEqualTo(new RowOrder(5, true));
        assertThat(half(robot, false).find(5).orElseThrow().getSortType()).isEqualTo(SortType.DESCENDING);
        assertThat(model.rows().get(3)).isEqualTo(official.get(6));
        robot.clickOn("科目编码"); // in the other half
        assertThat(model.orderProperty().get()).isEqualTo(new RowOrder(0, false));
        assertThat(half(robot, false).getSortOrder()).isEmpty();
        robot.clickOn("科目编码").clickOn("科目编码");
        assertThat(model.orderProperty().get()).isNull();
        assertThat(model.rows()).isEqualTo(official);
    }

    @Test
    void hiddenColumnsLeaveTheHeadersOfTheOthers(FxRobot robot) throws Exception {
        show("405:2026", 2, robot);

        robot.interact(() -> model.showColumns(List.of(0, 1, 3, 9, 14)));
        layout(robot);

        assertThat(headers(robot)).containsExactlyInAnyOrder("部门（单位）代码", "部门（单位）名称", "本年收入", "小计", "上年结转结余", "小计",
                "单位资金");
        assertThat(cut(robot, ".column-header .label")).isEmpty();
    }

    private BudgetTable show(String budget, int number, FxRobot robot) throws Exception {
        BudgetTable table = new BrowseLibrary(library).table(SampleLibrary.budget(library, budget).id(),
                TableKind.of(number).orElseThrow()).orElseThrow();
        robot.interact(() -> model.show(table));
        layout(robot);
        return table;
    }

    private void select(FxRobot robot, int row, int place) {
        robot.interact(() -> model.select(CellRange.of(row, place)));
        layout(robot);
    }

    private void layout(FxRobot robot) {
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> {
                view.applyCss();
                view.layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static TableHalf half(FxRobot robot, boolean frozen) {
        return robot.lookup(".stated-half").queryAllAs(TableHalf.class).stream()
                .filter(half -> half.getStyleClass().contains("frozen") == frozen).findFirst().orElseThrow();
    }

    private static StatedCell lead(FxRobot robot) {
        return robot.lookup(".stated-cell").queryAllAs(StatedCell.class).stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lead"))).findFirst()
                .orElseThrow();
    }

    private static List<StatedCell> cellsOfRow(FxRobot robot, int row) {
        return robot.lookup(".stated-cell").queryAllAs(StatedCell.class).stream()
                .filter(cell -> cell.getIndex() == row && cell.isVisible() && cell.getParent().isVisible()).toList();
    }

    private static Bounds bounds(FxRobot robot, String text) {
        Node node = robot.lookup(".stated-cell").queryAllAs(StatedCell.class).stream()
                .filter(cell -> text.equals(cell.getText())).findFirst().orElseThrow();
        return node.localToScene(node.getBoundsInLocal());
    }

    private static List<String> headers(FxRobot robot) {
        return robot.lookup(".column-header .label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty()).toList();
    }

    /// The labels whose words do not have the room they need.
    private static List<String> cut(FxRobot robot, String selector) {
        List<String> cut = new ArrayList<>();
        Set<Labeled> labels = robot.lookup(selector).queryAllAs(Labeled.class);
        assertThat(labels).isNotEmpty();
        for (Labeled label : labels) {
            for (Node child : label.getChildrenUnmodifiable()) {
                if (child instanceof Text text && label.getText() != null && label.isVisible()
                        && !text.getText().equals(label.getText())) {
                    cut.add(label.getText() + " as " + text.getText());
                }
            }
        }
        return cut;
    }
}
