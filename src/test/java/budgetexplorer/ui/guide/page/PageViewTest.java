package budgetexplorer.ui.guide.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.guide.book.PictureSize;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is seen of Markdown.
@ExtendWith(ApplicationExtension.class)
class PageViewTest {
    private static final String PICTURE = "resources/images/guide/zh/start.png";

    private final List<String> followed = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<String> enlarged = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Fonts.load();
    }

    @Test
    void headingsParagraphsAndListsAreWords(FxRobot robot) {
        PageView page = show(robot, "# 一\n\n二 **三** `四`\n\n- 五\n- 六\n\n1. 七\n2. 八");

        assertThat(page.lookup(".guide-h1").getAccessibleText()).isEqualTo("一");
        assertThat(texts(page, ".strong")).containsExactly("三");
        assertThat(page.lookupAll(".guide-code").stream().map(Label.class::cast).map(Label::getText))
                .containsExactly("四");
        assertThat(page.lookupAll(".guide-mark").stream().map(Label.class::cast).map(Label::getText))
                .containsExactlyInAnyOrder("•", "•", "1.", "2.");
    }

    @Test
    void linksAreFollowedByKeyAndMouse(FxRobot robot) {
        PageView page = show(robot, "见[规则](rules.md#一)。");
        Node link = page.lookup(".link");

        assertThat(link.isFocusTraversable()).isTrue();
        robot.interact(() -> link.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(followed).containsExactly("rules.md#一");
    }

    @Test
    void commandsCanBeCopiedAndWhatTheyPrintHasNoButton(FxRobot robot) {
        PageView page = show(robot, "```sh\nbudget list\n```\n\n```text\n预算 list\n```");

        assertThat(page.lookupAll(".code-copy")).hasSize(1);
        robot.interact(((Button) page.lookup(".code-copy"))::fire);
        assertThat(copied).containsExactly("budget list");
        assertThat(texts(page, ".code-text")).contains("预算", " list");
    }

    @Test
    void chineseCharactersOfCodeAreAsWideAsTwoLetters(FxRobot robot) {
        PageView page = show(robot, "```text\n预算\nlist\n```");

        List<Text> runs = page.lookupAll(".code-text").stream().map(Text.class::cast).toList();
        double chinese = width(runs, "预算");
        assertThat(width(runs, "\nlist")).isCloseTo(chinese, offset(0.6));
    }

    @Test
    void tablesHaveTheirCells(FxRobot robot) {
        PageView page = show(robot, "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |");

        var table = (TableBox) page.lookup(".guide-table");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(texts(page, ".table-head .words")).containsExactlyInAnyOrder("甲", "乙");
        assertThat(table.maxWidth(-1)).as("no wider than its few words").isLessThan(200);
    }

    @Test
    void shortColumnsKeepTheirWidthAndLongOnesShareTheRest() {
        var columns = new ColumnShares(new double[]{5, 60, 30}, 20);

        double[] wide = columns.within(900);
        double[] narrow = columns.within(500);
        assertThat(narrow[0]).isEqualTo(wide[0]);
        assertThat(wide[0] + wide[1] + wide[2]).isCloseTo(900, offset(0.01));
        assertThat(narrow[1]).isLessThan(wide[1]).isGreaterThan(narrow[2]);
        assertThat(columns.within(100)[0]).as("all shrink").isLessThan(wide[0]);
    }

    @Test
    void aPictureTakesTheRoomItHasAndNoMoreThanItIs(FxRobot robot) {
        PageView page = show(robot, "![窗口](../../../" + PICTURE + ")");
        var picture = (Region) page.lookup(".guide-picture");

        assertThat(picture.getAccessibleText()).isEqualTo("窗口");
        assertThat(picture.prefHeight(602)).isEqualTo(302);
        assertThat(picture.prefHeight(5000)).isEqualTo(602);
        assertThat(picture.maxWidth(-1)).isEqualTo(1202);
    }

    @Test
    void partsAreFoundByHeadingNumberAndHeight(FxRobot robot) {
        PageView page = show(robot, "# 一\n\n二\n\n## 三 四");

        assertThat(page.anchor("三-四")).isEqualTo(page.anchor("block:2")).isPresent();
        assertThat(page.anchor("五")).isEmpty();
        Region second = page.anchor("block:1").orElseThrow();
        assertThat(page.wordsAt(second.getBoundsInParent().getCenterY())).contains("二");
        assertThat(page.wordsAt(-5)).isEmpty();
    }

    private static double width(List<Text> runs, String words) {
        return runs.stream().filter(run -> run.getText().equals(words)).findFirst().orElseThrow().getLayoutBounds()
                .getWidth();
    }

    private static List<String> texts(PageView page, String styleClass) {
        return page.lookupAll(styleClass).stream().map(Text.class::cast).map(Text::getText).toList();
    }

    private PageView show(FxRobot robot, String markdown) {
        var page = new GuidePage("page", "markdown/guide/zh/page.md", "", Markdown.parse(markdown), List.of(),
                Map.of(PICTURE, new PictureSize(1200, 600)));
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        List<PageView> made = new ArrayList<>();
        robot.interact(() -> {
            var view = new PageView(page, Messages.of(Language.ZH), number -> "block:" + number, followed::add,
                    copied::add, new Pictures(tasks, (path, _) -> enlarged.add(path)));
            new Scene(view, 800, 600);
            view.applyCss();
            view.layout();
            made.add(view);
        });
        return made.getFirst();
    }
}
