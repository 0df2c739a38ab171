package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.item;

import budgetexplorer.base.Language;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.SmallPng;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the pictures of the guide to `target/screenshots/guide`, from the samples.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class GuideScreenshotsTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 760;
    /// What is below the table that is edited; it names the day.
    private static final int BELOW_TABLE = 128;
    private static final int BELOW_PICKER = 184;
    private static final Path DOCUMENTS = Path.of("/home/zhangmin/文档");

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private UnshownScene scene;
    private Language language;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 700);
    }

    @ParameterizedTest
    @EnumSource
    void start(Language chosen) throws Exception {
        open(Library.open(folder.resolve("library.budget")), chosen);
        save("start");
        dialogs.files = List.of(Path.of("assets/samples/405-2026.xlsx"), Path.of("assets/samples/405-2026.txt"));
        fire("menu.import");
        save("import");
    }

    @ParameterizedTest
    @EnumSource
    void reading(Language chosen) throws Exception {
        open(SampleLibrary.in(folder), chosen);
        save("overview");
        scene.fire("#screen-CHARTS");
        save("charts");
        scene.act(() -> scene.lookup("#search", TextField.class).setText("机器人"));
        save("search");
        scene.act(() -> scene.lookup("#search", TextField.class).setText(""));
        industry();
        scene.fire("#screen-EXPLORE");
        picture();
        scene.act(() -> {
            scene.lookup("#treemap", Treemap.class).getOnOpen().accept("0");
            scene.lookup("#treemap", Treemap.class).setSelectedId("4");
        });
        save("explore");
        scene.fire("#screen-TABLES");
        picture();
        table(3, 0, 3);
        save("tables");
    }

    @ParameterizedTest
    @EnumSource
    void comparing(Language chosen) throws Exception {
        open(SampleLibrary.in(folder), chosen);
        scene.fire("#screen-COMPARE");
        save("compare");
        scene.fire("#compare-add");
        saveAbove("compare-picker", BELOW_PICKER);
    }

    @ParameterizedTest
    @EnumSource
    void auditing(Language chosen) throws Exception {
        open(SampleLibrary.in(folder), chosen);
        industry();
        scene.fire("#screen-AUDIT");
        scene.settle();
        save("audit");
        scene.act(() -> {
            scene.lookup("#audit-author", TextInputControl.class)
                    .setText(language == Language.ZH ? "张敏" : "Zhang Min");
            scene.lookup("#audit-note", TextInputControl.class).setText(language == Language.ZH
                    ? "请核对表 10 右侧的合计列。"
                    : "Please check the total at the right of table 10.");
        });
        scene.fire("#audit-propose");
        scene.settle();
        scene.fire("#audit-settings");
        save("audit-settings", "#sheet .sheet");
    }

    @ParameterizedTest
    @EnumSource
    void writing(Language chosen) throws Exception {
        open(SampleLibrary.in(folder), chosen);
        scene.fire("#print-button");
        scene.settle();
        scene.picture(); // lays out, which paints the page
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> scene.lookup(".paper").isVisible());
        scene.fire("#print-zoom-WIDTH"); // the foot of the page names the day
        save("print");
        scene.fire("#sheet-close");
        dialogs.file = Optional.of(DOCUMENTS.resolve("405-2026.xlsx"));
        fire("menu.export");
        scene.fire("#export-choose");
        save("export", "#sheet .sheet");
        scene.fire("#sheet-close");
        fire("menu.disclosure");
        scene.settle();
        save("statement");
    }

    @ParameterizedTest
    @EnumSource
    void editing(Language chosen) throws Exception {
        dialogs.text = Optional.of(chosen == Language.ZH ? "张敏" : "Zhang Min");
        open(SampleLibrary.in(folder), chosen);
        scene.fire("#screen-TABLES");
        scene.settle();
        table(3, 6, 3);
        scene.fire("#tables-edit");
        scene.act(() -> scene.lookup("#tables-edit-reason", TextInputControl.class)
                .setText(chosen == Language.ZH ? "核减会议经费" : "Fewer meetings"));
        table(3, 6, 5);
        change("6,400.00");
        saveAbove("edit", BELOW_TABLE);
        scene.fire("#tables-edit-carried");
        table(3, 5, 5);
        change("60.00");
        scene.fire("#screen-COMPARE");
        scene.settle();
        scene.fire("#compare-mode-DIFFERENCE");
        scene.settle();
        save("difference");
    }

    private void open(Library library, Language chosen) {
        language = chosen;
        scene.open(WIDTH, HEIGHT, WindowSteps.window(library, new WindowSettings(chosen, Theme.LIGHT), dialogs));
        scene.settle();
    }

    private void industry() {
        scene.select("#library-list", 3);
        scene.settle();
    }

    private void fire(String menuItem) {
        scene.act(item(scene.lookup("#menu", MenuBar.class), menuItem)::fire);
        scene.settle();
    }

    private void table(int number, int down, int right) {
        scene.select("#tables-list", number - 1);
        scene.settle();
        scene.press("#tables-table", KeyCode.HOME);
        for (int step = 0; step < 60; step++) {
            scene.press("#tables-table", KeyCode.UP);
        }
        for (int step = 0; step < down; step++) {
            scene.press("#tables-table", KeyCode.DOWN);
        }
        for (int step = 0; step < right; step++) {
            scene.press("#tables-table", KeyCode.RIGHT);
        }
    }

    private void change(String amount) {
        scene.press("#tables-table", KeyCode.F2);
        scene.act(() -> scene.lookup("#cell-editor-input", TextInputControl.class).setText(amount));
        scene.press("#cell-editor-input", KeyCode.ENTER);
        scene.settle();
        scene.settle();
    }

    /// Saves the window without what is below.
    private void saveAbove(String name, int below) throws Exception {
        write(name, cut(picture(), new Rectangle2D(0, 0, WIDTH, HEIGHT - below)));
    }

    private void save(String name) throws Exception {
        write(name, picture());
    }

    /// Saves what is seen of a part of the window.
    private void save(String name, String part) throws Exception {
        Image picture = picture();
        Bounds bounds = scene.lookup(part).localToScene(scene.lookup(part).getBoundsInLocal());
        write(name, cut(picture, new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(),
                bounds.getHeight())));
    }

    private Image picture() throws Exception {
        scene.settle();
        scene.layOutAnew();
        scene.settle();
        return scene.picture();
    }

    private static Image cut(Image picture, Rectangle2D part) {
        PixelReader pixels = picture.getPixelReader();
        int x = (int) part.getMinX();
        int y = (int) part.getMinY();
        return new WritableImage(pixels, x, y, (int) Math.min(part.getWidth(), picture.getWidth() - x),
                (int) Math.min(part.getHeight(), picture.getHeight() - y));
    }

    private void write(String name, Image picture) throws Exception {
        SmallPng.write(picture, Path.of("target", "screenshots", "guide", language.locale().getLanguage(),
                name + ".png"));
    }
}
