package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.service.difference.SecondDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders what changed between drafts to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DifferenceScreenshotsTest {
    @TempDir
    Path folder;
    private UnshownScene scene;
    private DifferenceViewModel viewModel;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 0);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080",
            "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080", "ZH,HIGH_CONTRAST,1280,720"})
    void tenEdits(Language language, Theme theme, int width, int height) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            SecondDraft.withTenEdits(library, folder);
            open(library, language, theme, width, height);
            show(library, "405:2026#2", "405:2026#1");
            String name = UnshownScene.name("difference", language, theme, width, height);
            scene.save(name);
            scene.act(() -> scene.lookup("#difference-table", TableView.class).getSelectionModel().selectLast());
            scene.save(name + "-chosen");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,LIGHT,1920,1080"})
    void totals(Language language, Theme theme, int width, int height) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            SecondDraft.withTotals(library, folder);
            open(library, language, theme, width, height);
            String name = UnshownScene.name("difference", language, theme, width, height);
            show(library, "405:2026#2", "405:2026#1");
            scene.save(name + "-totals");
            show(library, "510:2025", "405:2026#1");
            scene.save(name + "-departments");
            show(library, "510:2025", "510:2025");
            scene.save(name + "-same");
        }
    }

    private void open(Library library, Language language, Theme theme, int width, int height) {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        var messages = Messages.of(language);
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        // as wide as it is beside the library
        scene.open(width - 240, height - 110, stage -> {
            viewModel = new DifferenceViewModel(new FindDifference(new BrowseLibrary(library)), tasks, messages, format,
                    _ -> {});
            var pane = new BorderPane(new DifferenceView(viewModel, messages, format));
            pane.getStyleClass().add("explorer");
            pane.setPadding(new Insets(12, 16, 12, 16));
            stage.getScene().setRoot(pane);
            theme.applyTo(stage.getScene());
        });
    }

    private void show(Library library, String budget, String from) throws Exception {
        var now = SampleLibrary.budget(library, budget);
        var old = SampleLibrary.budget(library, from);
        scene.act(() -> viewModel.show(now, old));
        scene.redraw();
    }
}
