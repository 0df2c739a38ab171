package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.fire;
import static budgetexplorer.ui.shell.WindowSteps.item;
import static budgetexplorer.ui.shell.WindowSteps.list;
import static budgetexplorer.ui.shell.WindowSteps.toggle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.explore.ExploreNode;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.MemoryFile;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What users settle, what the window remembers of it, and the ways through it by keyboard.
@ExtendWith(ApplicationExtension.class)
class SettingsFlowTest {
    @TempDir
    static Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<Stage> stages = new ArrayList<>();
    private Path file;
    private Path libraryFile;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        Path own = Files.createTempDirectory(folder, "library");
        file = own.resolve("settings.properties");
        Library library = SampleLibrary.in(own);
        libraryFile = library.file();
        open(stage, library, MemoryFile.in(file));
        drill();
    }

    private void drill() {
        ((ToggleButton) root().lookup("#screen-EXPLORE")).fire();
    }

    private void open(Stage stage, Library library, Memory memory) {
        stages.add(stage);
        new ExplorerWindow(stage, library, Settings.in(memory, Optional.empty()), (_, _) -> dialogs).show();
    }

    @AfterEach
    void close() {
        Platform.runLater(() -> {
            stages.forEach(Stage::hide);
            Sizes.choose(TextSize.STANDARD);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theUnitChangesAtOnceAndThePlaceStays(FxRobot robot) {
        lookAt(robot, 2);

        robot.interact(() -> robot.lookup("#unit").queryAs(MenuButton.class).getItems().getFirst().fire());

        await(() -> heading(robot).contains("元") && !heading(robot).contains("万元"));
        assertThat(robot.lookup("#unit").queryAs(MenuButton.class).getText()).isEqualTo(MoneyUnit.YUAN.label());
        await(() -> selected(robot).startsWith("405002"));
    }

    @Test
    void theTextGrowsAndTheRowsWithIt(FxRobot robot) {
        lookAt(robot, 2);

        fire(robot, "menu.text.HUGE");

        await(() -> selected(robot).startsWith("405002"));
        robot.interact(() -> {});
        assertThat(table(robot).getFixedCellSize()).isEqualTo(39);
        assertThat(list(robot, "#library-list").getFixedCellSize()).isEqualTo(39);
        assertThat(robot.lookup("#status").queryAs(Label.class).getFont().getSize()).isEqualTo(16);
        assertThat(robot.lookup("#treemap").queryAs(Treemap.class).fontProperty().get().getSize()).isEqualTo(17);
        assertThat(robot.lookup("#unit").queryAs(MenuButton.class).getFont().getSize()).isEqualTo(17);
        robot.interact(robot.lookup("#unit").queryAs(MenuButton.class)::show);
        assertThat(robot.lookup(".context-menu .menu-item .label").queryAllAs(Label.class)).as("in menus too")
                .isNotEmpty().allMatch(words -> words.getFont().getSize() == 17);
    }

    @Test
    void theTextGrowsByKeys(FxRobot robot) {
        lookAt(robot, 1);

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(table(robot).getFixedCellSize()).isEqualTo(TextSize.LARGE.of(30));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(table(robot).getFixedCellSize()).isEqualTo(30);
    }

    @Test
    void highContrastIsALookOfItsOwn(FxRobot robot) {
        lookAt(robot, 2);

        fire(robot, "menu.theme.HIGH_CONTRAST");

        assertThat(root().getStyleClass()).contains("high-contrast", "light");
        await(() -> selected(robot).startsWith("405002"));
        fire(robot, "menu.theme.SYSTEM");
        assertThat(root().getStyleClass()).doesNotContain("high-contrast").containsAnyOf("light", "dark");
    }

    @Test
    void theLanguageChangesAndTheWayBackStays(FxRobot robot) {
        lookAt(robot, 2);
        robot.interact(() -> toggle(robot, "#screen-NARRATIVE").fire());
        await(() -> !button(robot, "#go-back").isDisabled());

        fire(robot, "menu.language.EN");
        await(() -> toggle(robot, "#screen-NARRATIVE").isSelected());
        robot.interact(() -> button(robot, "#go-back").fire());

        await(() -> selected(robot).startsWith("405002"));
        assertThat(button(robot, "#go-back").isDisabled()).isTrue();
        assertThat(button(robot, "#go-forward").isDisabled()).isFalse();
    }

    @Test
    void theNextStartIsWhereTheUserWas(FxRobot robot) throws Exception {
        lookAt(robot, 1);
        robot.interact(() -> list(robot, "#library-list").getSelectionModel().select(3));
        await(() -> heading(robot).startsWith("柳州市工业和信息化局"));
        lookAt(robot, 3);
        String place = selected(robot);
        robot.interact(() -> {
            splits(robot).setDividerPositions(0.5);
            Node divider = splits(robot).lookup(".split-pane-divider");
            divider.fireEvent(new MouseEvent(MouseEvent.MOUSE_RELEASED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false,
                    false, false, false, true, false, false, false, false, true, null));
        });
        fire(robot, "menu.language.EN");
        fire(robot, "menu.theme.DARK");
        await(() -> selected(robot).equals(place));
        robot.interact(stages.getFirst()::hide);
        await(() -> Files.exists(file) && Files.readString(file).contains("place"));

        Library again = Library.open(libraryFile);
        robot.interact(() -> open(new Stage(), again, MemoryFile.in(file)));

        await(() -> selected(robot).equals(place));
        assertThat(heading(robot)).as("English, in the other budget").startsWith("510").contains("most of it for");
        assertThat(root().getStyleClass()).contains("dark");
        assertThat(splits(robot).getDividerPositions()[0]).isCloseTo(0.5, offset(0.01));
    }

    @Test
    void aPlaceThatIsGoneIsForgotten(FxRobot robot) throws Exception {
        lookAt(robot, 1);
        robot.interact(stages.getFirst()::hide);
        Memory memory = Memory.ofSession();
        memory.put("place " + libraryFile, "999:2020:公开#1/lines/function");
        Library again = Library.open(libraryFile);

        robot.interact(() -> open(new Stage(), again, memory));
        robot.interact(this::drill);

        await(() -> heading(robot).startsWith("柳州市科学技术局 2026 年预算"));
    }

    @Test
    void whatOneWindowSettlesAllFollow(FxRobot robot) throws Exception {
        lookAt(robot, 1);
        Settings shared = Settings.ofSession(new WindowSettings(Language.ZH, Theme.LIGHT));
        Library second = Library.open(libraryFile);
        Library third = Library.open(libraryFile);
        robot.interact(() -> {
            stages.getFirst().hide();
            for (Library each : List.of(second, third)) {
                var stage = new Stage();
                stages.add(stage);
                new ExplorerWindow(stage, each, shared, (_, _) -> dialogs).show();
            }
        });

        robot.interact(() -> shared.settle(new WindowSettings(Language.EN, Theme.DARK)));

        assertThat(stages.stream().skip(1)).hasSize(2).allSatisfy(
                stage -> assertThat(stage.getScene().lookup("#import-button").toString()).contains("Import"));
    }

    @Test
    void aViewIsKeptOpenedRenamedAndDeleted(FxRobot robot) {
        lookAt(robot, 2);
        dialogs.text = Optional.of("情报研究所");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> viewNames(robot).equals(List.of("情报研究所")));
        robot.interact(() -> toggle(robot, "#screen-NARRATIVE").fire());

        robot.interact(() -> views(robot).getItems().getFirst().fire());
        await(() -> toggle(robot, "#screen-EXPLORE").isSelected());
        assertThat(selected(robot)).startsWith("405002");

        fire(robot, "menu.views.manage");
        dialogs.text = Optional.of("二");
        robot.interact(() -> list(robot, "#views-list").getSelectionModel().select(0));
        robot.interact(button(robot, "#view-rename")::fire);
        await(() -> viewNames(robot).equals(List.of("二")));
        robot.interact(() -> list(robot, "#views-list").getSelectionModel().select(0));
        robot.interact(button(robot, "#view-delete")::fire);
        await(() -> viewNames(robot).isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#views-sheet").tryQuery()).isEmpty();
    }

    @Test
    void theSheetOfShortcutsListsThemAllAndEscClosesIt(FxRobot robot) {
        lookAt(robot, 1);
        robot.interact(table(robot)::requestFocus);

        robot.push(KeyCode.CONTROL, KeyCode.SLASH);

        assertThat(robot.lookup("#shortcut-sheet .shortcut").queryAll()).hasSize(Shortcut.values().length);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(isWithin(root().getScene().getFocusOwner(), "shortcut-sheet")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#shortcut-sheet").tryQuery()).isEmpty();
        assertThat(table(robot).isFocused()).isTrue();
    }

    @Test
    void everyKeyOfTheMenusIsInTheSheetAndNoneIsUsedTwice(FxRobot robot) {
        List<KeyCombination> everywhere = Stream.of(Shortcut.values())
                .filter(shortcut -> shortcut.group().isEverywhere()).map(Shortcut::allKeys).flatMap(List::stream)
                .toList();

        assertThat(everywhere).doesNotHaveDuplicates();
        List<KeyCombination> menus = MenuKeys.accelerators(robot.lookup("#menu").queryAs(MenuBar.class));
        assertThat(menus).hasSizeGreaterThan(15).doesNotHaveDuplicates().isSubsetOf(everywhere);
        for (Shortcut.Group group : Shortcut.Group.values()) {
            assertThat(group.shortcuts()).as("shortcuts of " + group).isNotEmpty();
            List<KeyCombination> own = group.shortcuts().stream().map(Shortcut::allKeys).flatMap(List::stream).toList();
            assertThat(own).doesNotHaveDuplicates().hasOnlyElementsOfType(KeyCodeCombination.class);
            if (!group.isEverywhere()) {
                assertThat(own).as("keys of " + group).doesNotContainAnyElementsOf(everywhere);
            }
        }
    }

    @Test
    void keysLeadToScreensBudgetsAndBack(FxRobot robot) {
        lookAt(robot, 1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(toggle(robot, "#screen-NARRATIVE").isSelected()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(toggle(robot, "#screen-EXPLORE").isSelected()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(toggle(robot, "#screen-NARRATIVE").isSelected()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        await(() -> heading(robot).startsWith("柳州市工业和信息化局"));
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
        await(() -> heading(robot).startsWith("柳州市科学技术局"));
    }

    @Test
    void theSideButtonsOfAMouseLeadBackAndForward(FxRobot robot) {
        lookAt(robot, 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);

        robot.clickOn("#status", MouseButton.BACK);
        assertThat(toggle(robot, "#screen-EXPLORE").isSelected()).isTrue();

        robot.clickOn("#status", MouseButton.FORWARD);
        assertThat(toggle(robot, "#screen-NARRATIVE").isSelected()).isTrue();
    }

    @Test
    void f6LeadsRoundTheWindowVisibly(FxRobot robot) {
        lookAt(robot, 1);
        robot.interact(robot.lookup("#library-list").<Node>query()::requestFocus);

        List<String> areas = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            robot.type(KeyCode.F6);
            Node owner = root().getScene().getFocusOwner();
            areas.add(Stream.of("library", "screen-bar", "explore", "top-bar").filter(area -> isWithin(owner, area))
                    .findFirst().orElse("elsewhere"));
            assertThat(owner.isFocusVisible()).as("ring of focus on " + owner).isTrue();
        }

        assertThat(areas).containsExactly("screen-bar", "explore", "top-bar", "library");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(isWithin(root().getScene().getFocusOwner(), "top-bar")).isTrue();
    }

    private void lookAt(FxRobot robot, int row) {
        await(() -> table(robot).getRoot() != null);
        robot.interact(() -> table(robot).getSelectionModel().select(row));
    }

    private Node root() {
        return stages.getLast().getScene().getRoot();
    }

    private static boolean isWithin(Node node, String name) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (name.equals(above.getId()) || above.getStyleClass().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> viewNames(FxRobot robot) {
        return views(robot).getItems().stream().map(MenuItem::getText).toList();
    }

    private static Menu views(FxRobot robot) {
        return (Menu) item(robot.lookup("#menu").queryAs(MenuBar.class), "menu-views");
    }

    private static String heading(FxRobot robot) {
        return robot.lookup("#heading").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<ExploreNode> table(FxRobot robot) {
        return robot.lookup("#drill-table").queryAs(TreeTableView.class);
    }

    private static SplitPane splits(FxRobot robot) {
        return robot.lookup(".explore .split-pane").queryAs(SplitPane.class);
    }

    private static String selected(FxRobot robot) {
        var item = table(robot).getSelectionModel().getSelectedItem();
        return item == null ? "" : item.getValue().node().code();
    }
}
