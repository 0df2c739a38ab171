package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.window;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.kit.TextSize;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders comparisons of the samples and of twelve departments to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CompareScreenshotsTest {
    @TempDir
    Path folder;

    private UnshownScene scene;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 600);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720", "ZH,DARK,1920,1080", "EN,LIGHT,1920,1080"})
    void twoDepartments(Language language, Theme theme, int width, int height) throws Exception {
        open(SampleLibrary.in(folder), new WindowSettings(language, theme), width, height);
        String suffix = UnshownScene.name("", language, theme, width, height);
        scene.select("#library-list", 1);
        scene.settle();
        save("compare-two" + suffix);
        List<String> charts = charts();
        assertThat(charts).isNotEmpty();
        for (String chart : charts) {
            scene.fire("#" + chart);
            save("%s%s".formatted(chart, suffix));
        }
        openRow();
        save("compare-two-款" + suffix);
        openRow();
        save("compare-two-项" + suffix);
        for (String by : List.of("economy", "structure", "fund", "three-public", "procurement")) {
            scene.act(() -> menu("#compare-dimension", "compare-by-" + by));
            scene.settle();
            save("compare-by-%s%s".formatted(by, suffix));
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1920,1080"})
    void twelveDepartments(Language language, Theme theme, int width, int height) throws Exception {
        open(ManyBudgets.in(folder), new WindowSettings(language, theme), width, height);
        String suffix = UnshownScene.name("", language, theme, width, height);
        scene.select("#library-list", 1);
        scene.settle();
        scene.fire("#compare-add");
        save("compare-picker" + suffix);
        scene.act(() -> {
            scene.lookup("#compare-departments", Button.class).fire();
            scene.lookup("#compare-add", ToggleButton.class).fire();
        });
        scene.settle();
        save("compare-many" + suffix);
        for (String chart : charts()) {
            scene.fire("#" + chart);
            save("many-%s%s".formatted(chart, suffix));
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,TEN_THOUSAND_YUAN,HUGE,1280,720", "EN,LIGHT,YUAN,HUGE,1280,720",
            "ZH,HIGH_CONTRAST,YUAN,STANDARD,1280,720", "EN,DARK,HUNDRED_MILLION_YUAN,STANDARD,1280,720"})
    void otherSettings(Language language, Theme theme, MoneyUnit unit, TextSize size, int width, int height)
            throws Exception {
        var settings = new WindowSettings(language, theme, unit, size, false);
        String suffix = "-%s-%s-%s-%s".formatted(language, theme, unit, size).toLowerCase();
        open(SampleLibrary.in(folder), settings, width, height);
        save("compare-set" + suffix);
        difference();
        save("compare-set-difference" + suffix);
        scene.fire("#compare-mode-SIDE_BY_SIDE");
        allMeasures();
        save("compare-set-measures" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,DARK,1280,720"})
    void oneBudget(Language language, Theme theme, int width, int height) throws Exception {
        open(ManyBudgets.one(folder), new WindowSettings(language, theme), width, height);
        String suffix = "-%s-%s".formatted(language, theme).toLowerCase();
        save("compare-one" + suffix);
        difference();
        save("compare-one-difference" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "EN,LIGHT,1920,1080"})
    void oneLeftAndAllMeasures(Language language, Theme theme, int width, int height)
            throws Exception {
        open(ManyBudgets.in(folder), new WindowSettings(language, theme), width, height);
        String suffix = "-%s-%s".formatted(language, theme).toLowerCase();
        scene.act(() -> menu("#compare-chip-1", "compare-chip-remove"));
        scene.settle();
        save("compare-left" + suffix);
        difference();
        save("compare-left-difference" + suffix);
        scene.fire("#compare-mode-SIDE_BY_SIDE");
        scene.act(() -> {
            scene.lookup("#compare-add", ToggleButton.class).fire();
            scene.lookup("#compare-departments", Button.class).fire();
            scene.lookup("#compare-add", ToggleButton.class).fire();
        });
        scene.settle();
        allMeasures();
        save("compare-many-measures" + suffix);
    }

    private void save(String name) throws Exception {
        scene.layOutAnew();
        scene.saveAtOnce(name);
    }

    private void difference() {
        scene.fire("#compare-mode-DIFFERENCE");
        scene.settle();
    }

    private void allMeasures() {
        scene.act(() -> scene.lookup("#compare-measures", MenuButton.class).getItems().stream()
                .map(CheckMenuItem.class::cast).filter(item -> !item.isSelected()).forEach(item -> {
                    item.setSelected(true);
                    item.fire();
                }));
        scene.settle();
    }

    private List<String> charts() {
        return scene.root().lookupAll(".compare-kind").stream().map(Node::getId)
                .filter(id -> id.startsWith("compare-chart-")).toList();
    }

    private void open(Library library, WindowSettings settings, int width, int height) {
        scene.open(width, height, window(library, settings, new RecordedDialogs()));
        scene.fire("#screen-COMPARE");
        scene.settle();
    }

    private void openRow() {
        scene.act(() -> scene.lookup("#compare-figures", TableView.class).getSelectionModel().select(0));
        scene.press("#compare-figures", KeyCode.ENTER);
        scene.settle();
    }

    private void menu(String id, String item) {
        scene.lookup(id, MenuButton.class).getItems().stream().filter(each -> item.equals(each.getId())).findFirst()
                .orElseThrow().fire();
    }
}
