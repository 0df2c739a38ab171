package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Progress;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the main screens on the sample library to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {
    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 500);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080",
            "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080", "EN,DARK,1920,1080"})
    void overview(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(samples(), language, theme));
        String name = UnshownScene.name("overview", language, theme, width, height);
        scene.save(name + "-405");
        scene.act(() -> scene.list("#library-list").getSelectionModel().selectLast());
        scene.settle();
        scene.redraw();
        scene.save(name + "-510");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1440,900", "ZH,DARK,1440,900", "EN,LIGHT,1440,900", "EN,DARK,1440,900", "ZH,LIGHT,1280,720",
            "EN,LIGHT,1280,720", "ZH,LIGHT,1920,1080", "EN,DARK,1920,1080"})
    void explore(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(samples(), language, theme));
        scene.fire("#screen-EXPLORE");
        String name = UnshownScene.name("explore", language, theme, width, height);
        scene.save(name + "-department");
        scene.act(() -> scene.list("#library-list").getSelectionModel().selectLast());
        scene.settle();
        scene.act(() -> {
            scene.lookup("#treemap", Treemap.class).getOnOpen().accept("0");
            scene.lookup("#treemap", Treemap.class).setSelectedId("4");
        });
        scene.save(name + "-unit");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080",
            "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080", "EN,DARK,1920,1080"})
    void narrative(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(samples(), language, theme));
        scene.fire("#screen-NARRATIVE");
        scene.act(() -> scene.list("#library-list").getSelectionModel().selectLast());
        scene.settle();
        String name = UnshownScene.name("narrative", language, theme, width, height);
        scene.save(name + "-start");
        topic(name + "-three-public", 10, 2);
        topic(name + "-general", 8, 3);
        topic(name + "-offices", 1, -1);
        topic(name + "-assets", 18, 1);
        topic(name + "-terms", 19, -1);
        scene.select("#library-list", 1);
        scene.settle();
        topic(name + "-goals", 15, 2);
        topic(name + "-counts", 3, 1);
    }

    private void topic(String name, int topic, int figure) throws Exception {
        scene.select("#narrative-contents", topic);
        scene.select("#narrative-figures", figure);
        scene.redraw();
        scene.save(name);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080"})
    void goals(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(samples(), language, theme));
        scene.fire("#screen-GOALS");
        String name = UnshownScene.name("goals", language, theme, width, height);
        scene.save(name + "-start");
        scene.act(() -> {
            scene.lookup("#goals-text", TextField.class).setText("机器人");
            scene.lookup("#goals-to", TextField.class).setText("6oo");
        });
        scene.redraw();
        scene.save(name + "-filter");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080"})
    void search(Language language, Theme theme, int width, int height) throws Exception {
        scene.open(width, height, window(samples(), language, theme));
        String name = UnshownScene.name("search", language, theme, width, height);
        for (String typed : List.of("机器人", "206", "柳州 科技", "没有这样的文字")) {
            scene.act(() -> scene.lookup("#search", TextField.class).setText(typed));
            scene.settle();
            scene.redraw();
            scene.save(name + "-" + typed.length() + typed.charAt(0));
        }
    }

    @Test
    void withoutNarrative() throws Exception {
        Library library = Library.open(folder.resolve("tables.budget"));
        new ImportBudgets(library).run(ImportRequest.of(List.of(Documents.sample("405-2026")), ImportOptions.NONE),
                Progress.NONE, Cancellation.NONE);
        scene.open(1280, 720, window(library, Language.ZH, Theme.LIGHT));
        scene.fire("#screen-NARRATIVE");
        scene.save("narrative-none-zh-light-1280x720");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026.txt", "405-2026.xlsx"})
    void overviewOfTextOrTablesAlone(String file) throws Exception {
        Library library = Library.open(folder.resolve("part.budget"));
        new ImportBudgets(library).run(
                ImportRequest.of(List.of(Path.of("assets", "samples", file)), ImportOptions.NONE),
                Progress.NONE, Cancellation.NONE);
        scene.open(1280, 720, window(library, Language.ZH, Theme.LIGHT));
        scene.save("overview-zh-light-1280x720-only-" + file.substring(file.lastIndexOf('.') + 1));
    }

    @Test
    void emptyLibrary() throws Exception {
        scene.open(1440, 900, window(Library.open(folder.resolve("empty.budget")), Language.ZH, Theme.LIGHT));
        scene.save("empty-zh-light-1440x900");
    }

    private Library samples() throws Exception {
        Library library = Library.open(folder.resolve("samples.budget"));
        SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
        return library;
    }
}
