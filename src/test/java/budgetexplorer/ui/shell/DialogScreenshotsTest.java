package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.FaultReport;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders the program's own dialogs to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DialogScreenshotsTest {
    private Stage owner;

    @Start
    void start(Stage stage) {
        Fonts.load();
        owner = stage;
        owner.setScene(new Scene(new Group(), 800, 600));
        owner.show();
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT", "ZH,DARK", "EN,LIGHT", "EN,DARK"})
    void dialogs(Language language, Theme theme) throws Exception {
        Messages messages = Messages.of(language);
        var dialogs = new FxDialogs(owner, messages, theme);
        String suffix = "-%s-%s".formatted(language, theme).toLowerCase(Locale.ROOT);

        picture("dialog-problems" + suffix, dialogs, each -> each.tell(messages.text("import.notice", 1, 0, 1), List.of(
                Problem.error(Place.of("picture.xlsx"), "problem.format.other", "PNG"),
                Problem.warning(new Place("a.xlsx", "部门支出总体情况表（表3）", "E9"), "problem.cell.uncalculated"),
                Problem.warning(Place.of("a.xlsx"), "problem.tables.missing", "8《政府性基金预算支出情况表》、9《国有资本经营预算支出情况表》"))));
        picture("dialog-fault" + suffix, dialogs, each -> each.tellFault(new FaultReport("E-1A2B", "details",
                Optional.of(
                        Path.of("/home/finance/.local/share/budget-explorer/crashes/2026-11-22-103005-E-1A2B.txt")))));
        picture("dialog-about" + suffix, dialogs,
                each -> each.tell(messages.text("app.name"), messages.text("about.text", "1.0.0")));
    }

    private static void picture(String name, Dialogs dialogs, Consumer<Dialogs> show) throws Exception {
        Platform.runLater(() -> show.accept(dialogs));
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        Window dialog = Window.getWindows().getLast();
        Image picture = WaitForAsyncUtils.asyncFx(() -> dialog.getScene().snapshot(null)).get();
        Platform.runLater(dialog::hide);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(picture.getWidth()).isGreaterThan(300);
        PngFile.screenshot(picture, name);
    }
}
