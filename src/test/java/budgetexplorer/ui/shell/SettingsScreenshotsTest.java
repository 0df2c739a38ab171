package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.item;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
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

/// Renders all screens in what users may settle, and the cards above the window, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class SettingsScreenshotsTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 500);
    }

    @AfterEach
    void standard() {
        Platform.runLater(() -> Sizes.choose(TextSize.STANDARD));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"ZH,HIGH_CONTRAST,STANDARD,1280,720", "EN,HIGH_CONTRAST,HUGE,1280,720", "ZH,LIGHT,HUGE,1280,720",
            "EN,LIGHT,HUGE,1280,720", "EN,DARK,HUGE,1920,1080", "ZH,DARK,STANDARD,1280,720",
            "EN,HIGH_CONTRAST,STANDARD,1920,1080"})
    void everyScreen(Language language, Theme theme, TextSize size, int width, int height)
            throws Exception {
        var settings = new WindowSettings(language, theme).with(size);
        scene.open(width, height, window(samples(folder),
                size == TextSize.HUGE && language == Language.ZH ? settings.with(MoneyUnit.YUAN) : settings, dialogs));
        String name = "settings-%s-%s-%s-%dx%d".formatted(language, theme, size, width, height)
                .toLowerCase(Locale.ROOT);
        for (Node tab : scene.root().lookupAll(".screen-tab")) {
            scene.act(((ToggleButton) tab)::fire);
            scene.settle();
            scene.act(this::selectRow);
            scene.redraw();
            scene.save(name + "-" + tab.getId());
        }
        fire("menu.shortcuts");
        scene.save(name + "-shortcuts");
        dialogs.text = Optional.of("科学技术局 2026 公开 · 明细");
        scene.fire("#sheet-close");
        fire("menu.views.keep");
        scene.settle();
        fire("menu.views.manage");
        scene.select("#views-list", 0);
        scene.save(name + "-views");
        scene.fire("#sheet-close");
        dialogs.files = List.of(ImportDocuments.withAWarning(folder), ImportDocuments.locked(folder, "secret"),
                ImportDocuments.broken(folder));
        fire("menu.import");
        scene.settle();
        scene.redraw();
        scene.save(name + "-import");
    }

    private void selectRow() {
        if (scene.lookup("#drill-table") instanceof TreeTableView<?> table && table.isVisible()) {
            table.getSelectionModel().select(2);
        }
    }

    private void fire(String id) {
        scene.act(() -> item(scene.lookup("#menu", MenuBar.class), id).fire());
    }
}
