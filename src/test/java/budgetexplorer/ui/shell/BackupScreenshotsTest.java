package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.item;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static budgetexplorer.ui.shell.WindowSteps.window;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.Backup.Reason;
import budgetexplorer.store.BackupStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the card with the backups to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class BackupScreenshotsTest {
    private static final Instant FIRST = Instant.parse("2026-11-14T01:12:41Z");

    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 500);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080", "EN,HIGH_CONTRAST,1280,720"})
    void backups(Language language, Theme theme, int width, int height) throws Exception {
        Library library = samples(folder);
        scene.open(width, height, window(library, language, theme));
        String name = UnshownScene.name("backups", language, theme, width, height);
        fire();
        scene.save(name + "-none");
        scene.fire("#sheet-close");
        Reason[] reasons = {Reason.DAILY, Reason.BEFORE_UPDATE, Reason.DAILY, Reason.MANUAL, Reason.BEFORE_RESTORE,
                Reason.DAILY, Reason.DAILY, Reason.MANUAL, Reason.DAILY, Reason.DAILY};
        for (int i = 0; i < reasons.length; i++) {
            Instant time = FIRST.plus(Duration.ofHours(i * 21L));
            new BackupStore(library, Clock.fixed(time, ZoneId.of("Asia/Shanghai"))).make(reasons[i]);
        }
        fire();
        scene.settle();
        scene.redraw();
        scene.save(name);
        scene.fire("#backups-make");
        scene.settle();
        Path backups = new BackupStore(library).folder();
        Path moved = Files.move(backups, folder.resolve("moved"));
        Files.writeString(backups, "a file in its place");
        scene.redraw();
        assertThat(scene.save(name + "-made").getWidth()).isEqualTo(width);
        scene.fire("#backups-make");
        scene.settle();
        scene.redraw();
        scene.save(name + "-problem");
        Files.delete(backups);
        Files.move(moved, backups);
    }

    private void fire() {
        scene.act(() -> item(scene.lookup("#menu", MenuBar.class), "menu.backups").fire());
    }
}
