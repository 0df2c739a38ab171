package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.samples;

import budgetexplorer.base.Language;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the welcome and the window without a library to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class WelcomeScreenshotsTest {
    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 400);
    }

    @AfterEach
    void standard() {
        Platform.runLater(() -> Sizes.choose(TextSize.STANDARD));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,STANDARD,1280,720", "ZH,DARK,STANDARD,1280,720", "EN,LIGHT,STANDARD,1280,720",
            "EN,DARK,STANDARD,1920,1080", "ZH,LIGHT,STANDARD,1920,1080", "ZH,HIGH_CONTRAST,STANDARD,1280,720",
            "EN,HIGH_CONTRAST,HUGE,1920,1080", "ZH,LIGHT,HUGE,960,600", "EN,LIGHT,HUGE,960,600",
            "EN,LIGHT,STANDARD,960,600", "ZH,DARK,SMALL,960,600", "ZH,LIGHT,LARGE,1280,720"})
    void firstStart(Language language, Theme theme, TextSize size, int width, int height) throws Exception {
        Library library = Library.open(folder.resolve("李 明/数据/budget-explorer/library.budget"));
        open(library, Memory.ofSession(), new WindowSettings(language, theme).with(size), width, height);
        scene.save("welcome-%s-%s-%s-%dx%d".formatted(language, theme, size, width, height).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720"})
    void withOtherLibraries(Language language, Theme theme, int width, int height) throws Exception {
        Memory memory = Memory.ofSession();
        memory.put("welcome.known", "true");
        memory.put("libraries.recent", Files.createFile(folder.resolve("柳州市本级 2026.budget")) + "\n"
                + Files.createFile(folder.resolve("2025.budget")));
        open(Library.open(folder.resolve("new.budget")), memory, new WindowSettings(language, theme), width, height);
        scene.redraw();
        scene.save(UnshownScene.name("welcome-new", language, theme, width, height));
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT", "EN,LIGHT"})
    void emptied(Language language, Theme theme) throws Exception {
        open(samples(folder), Memory.ofSession(), new WindowSettings(language, theme), 1280, 720);
        scene.settle();
        for (int department = 0; department < 2; department++) {
            scene.select("#library-list", 0);
            scene.act(() -> WindowSteps.item(scene.lookup("#menu", MenuBar.class), "menu.library.delete").fire());
            scene.settle();
        }
        scene.redraw();
        scene.save(UnshownScene.name("welcome-emptied", language, theme, 1280, 720));
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT", "EN,HIGH_CONTRAST"})
    void withoutLibrary(Language language, Theme theme) throws Exception {
        var settings = new WindowSettings(language, theme);
        scene.open(800, 480, stage -> new NoLibraryWindow(stage,
                List.of(Problem.error(Place.of("/home/li/数据/budget-explorer/library.budget"),
                        "problem.library.unusable")),
                settings, (_, _, _) -> new RecordedDialogs(), _ -> {}));
        scene.save(UnshownScene.name("no-library", language, theme, 800, 480));
    }

    private void open(Library library, Memory memory, WindowSettings chosen, int width, int height) {
        scene.open(width, height, stage -> {
            Settings settings = Settings.in(memory, Optional.of(chosen.language()));
            settings.settle(chosen);
            new ExplorerWindow(stage, library, settings, (_, _) -> new RecordedDialogs()).start();
        });
    }
}
