package budgetexplorer.ui.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.service.difference.SecondDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Renders what changed between drafts to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DifferenceScreenshotsTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @TempDir
    Path folder;
    private Stage stage;
    private Scene scene;
    private DifferenceViewModel viewModel;

    @Start
    void start(Stage stage) {
        Fonts.load();
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080",
            "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080", "ZH,HIGH_CONTRAST,1280,720"})
    void tenEdits(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            SecondDraft.withTenEdits(library, folder);
            open(library, language, theme, width, height, robot);
            show(library, "405:2026#2", "405:2026#1", robot);
            String name = "difference-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
            save(name);
            robot.interact(() -> ((TableView<?>) scene.lookup("#difference-table")).getSelectionModel().selectLast());
            save(name + "-chosen");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080"})
    void totals(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            SecondDraft.withTotals(library, folder);
            open(library, language, theme, width, height, robot);
            String name = "difference-%s-%s-%dx%d".formatted(language, theme, width, height).toLowerCase();
            show(library, "405:2026#2", "405:2026#1", robot);
            save(name + "-totals");
            show(library, "510:2025", "405:2026#1", robot);
            save(name + "-departments");
            show(library, "510:2025", "510:2025", robot);
            save(name + "-same");
        }
    }

    private void open(Library library, Language language, Theme theme, int width, int height, FxRobot robot) {
        robot.interact(() -> {
            var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
                throw new AssertionError(fault);
            });
            var messages = Messages.of(language);
            var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
            viewModel = new DifferenceViewModel(new FindDifference(new BrowseLibrary(library)), tasks, messages, format,
                    _ -> {});
            var pane = new BorderPane(new DifferenceView(viewModel, messages, format));
            pane.getStyleClass().add("explorer");
            pane.setPadding(new Insets(12, 16, 12, 16));
            // as wide as it is beside the library
            scene = new Scene(pane, width - 240, height - 110);
            theme.applyTo(scene);
            stage.setScene(scene);
        });
    }

    private void show(Library library, String budget, String from, FxRobot robot) throws Exception {
        var now = SampleLibrary.budget(library, budget);
        var old = SampleLibrary.budget(library, from);
        robot.interact(() -> viewModel.show(now, old));
        redraw(robot);
    }

    /// A scene that is not shown misses some changes of what it has drawn.
    private void redraw(FxRobot robot) {
        robot.interact(() -> {
            var root = scene.getRoot();
            scene.setRoot(new Group());
            scene.setRoot(root);
        });
    }

    private void save(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = FOLDER.resolve(name + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
