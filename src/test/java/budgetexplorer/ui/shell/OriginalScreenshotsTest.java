package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Progress;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the pages of a published PDF, and the screens that lead there, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class OriginalScreenshotsTest {
    @TempDir
    Path folder;

    private Stage stage;
    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        scene = new UnshownScene(stage, 700);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080", "ZH,HIGH_CONTRAST,1280,720"})
    void original(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(library(), language, theme));
        scene.select("#library-list", 1);
        scene.fire("#screen-TABLES");
        scene.settle();
        scene.select("#tables-list", 2);
        scene.act(() -> scene.lookup("#tables-find", TextField.class).setText("6,450.00"));
        scene.settle();
        String name = UnshownScene.name("original", language, theme, width, height) + "-";
        scene.redraw();
        scene.save(name + "tables");
        scene.fire("#tables-source-page");
        save(name + "cell");
        scene.fire("#original-larger");
        scene.fire("#original-larger");
        save(name + "larger");
        scene.fire("#sheet-close");
        scene.fire("#screen-NARRATIVE");
        scene.settle();
        scene.fire("#narrative-show-figures");
        scene.settle();
        scene.select("#narrative-figures", 2);
        scene.settle();
        scene.redraw();
        scene.save(name + "narrative");
        scene.fire("#narrative-original");
        save(name + "words");
        scene.fire("#sheet-close");
        scene.fire("#screen-AUDIT");
        scene.settle();
        scene.redraw();
        scene.save(name + "audit");
        scene.fire("#screen-EXPLORE");
        scene.settle();
        scene.redraw();
        scene.save(name + "explore");
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    private Library library() throws Exception {
        Path file = Documents.published("405-2026", "pdf");
        Library library = Library.open(folder.resolve("library.budget"));
        new ImportBudgets(library).run(ImportRequest.of(List.of(file), ImportOptions.NONE), Progress.NONE,
                Cancellation.NONE);
        return library;
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.picture(); // lays out, which paints the page
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> scene.lookup("#original-paper").isVisible());
        scene.settle();
        scene.redraw();
        scene.picture();
        scene.save(name);
    }
}
