package budgetexplorer.ui.guide;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the guide as it is read to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class GuideScreenshotsTest {
    private UnshownScene scene;
    private GuideViewModel viewModel;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 500);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1280,720", "EN,LIGHT,1280,720", "EN,DARK,1920,1080",
            "ZH,LIGHT,1920,1080", "ZH,HIGH_CONTRAST,1280,720", "EN,LIGHT,760,640"})
    void pages(Language language, Theme theme, int width, int height) throws Exception {
        open(language, theme, width, height);
        String name = UnshownScene.name("guide", language, theme, width, height) + "-";
        for (String page : new String[]{"index", "tour", "audit", "rules", "command-line", "troubleshooting",
                "shortcuts"}) {
            scene.act(() -> viewModel.open(GuidePlace.of(page)));
            save(name + page);
        }
        scene.act(() -> viewModel.open(GuidePlace.at("tour", GuidePlace.block(15))));
        save(name + "place");
        scene.act(() -> scene.lookup("#guide-search", TextField.class)
                .setText(language == Language.ZH ? "稿次" : "draft"));
        save(name + "found");
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,980,760", "EN,HIGH_CONTRAST,980,760"})
    void hugeText(Language language, Theme theme, int width, int height) throws Exception {
        try {
            scene.act(() -> Sizes.choose(TextSize.HUGE));
            open(language, theme, width, height);
            String name = UnshownScene.name("guide-huge", language, theme, width, height) + "-";
            for (String page : new String[]{"audit", "rules", "command-line"}) {
                scene.act(() -> viewModel.open(GuidePlace.of(page)));
                save(name + page);
            }
            scene.act(() -> scene.lookup("#guide-page", ScrollPane.class).setVvalue(1));
            save(name + "end");
        } finally {
            scene.act(() -> Sizes.choose(TextSize.STANDARD));
        }
    }

    private void open(Language language, Theme theme, int width, int height) {
        Messages messages = Messages.of(language);
        scene.open(width, height, stage -> {
            var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, fault -> {
                throw new AssertionError(fault);
            });
            viewModel = new GuideViewModel(GuidePlace.of("index"), tasks, messages);
            stage.getScene().setRoot(new GuideView(viewModel, tasks, messages, () -> {}));
            theme.applyTo(stage.getScene());
        });
    }

    private void save(String name) throws Exception {
        scene.settle();
        scene.layOutAnew();
        scene.save(name);
    }
}
