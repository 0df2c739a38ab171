package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.item;
import static budgetexplorer.ui.shell.WindowSteps.window;

import budgetexplorer.base.Language;
import budgetexplorer.samples.Documents;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.UnshownScene;
import budgetexplorer.ui.importing.ChosenFile;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders the import screen, as a conversation goes on, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ImportScreenshotsTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private UnshownScene scene;
    private String name;

    @Start
    void start(Stage stage) {
        scene = new UnshownScene(stage, 500);
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1920,1080", "EN,DARK,1280,720", "EN,LIGHT,1920,1080"})
    void conversation(Language language, Theme theme, int width, int height) throws Exception {
        name = UnshownScene.name("import", language, theme, width, height) + "-";
        Path budgets = documents();
        scene.open(width, height,
                window(SampleLibrary.in(folder), new WindowSettings(language, theme), dialogs));
        scene.act(() -> scene.root().pseudoClassStateChanged(PseudoClass.getPseudoClass("drop"), true));
        save("drop");
        scene.act(() -> scene.root().pseudoClassStateChanged(PseudoClass.getPseudoClass("drop"), false));

        dialogs.folder = Optional.of(budgets);
        fire("menu.importFolder");
        save("recognised");
        look("#import-files", "510-2025.txt");
        save("narrative");
        look("#import-files", "locked.xlsx");
        save("password");
        look("#import-files", "broken.xlsx");
        save("unreadable");
        look("#import-files", "two.xlsx");
        save("two");
        look("#import-files", "nobody.xlsx");
        save("incomplete");
        look("#import-files", "warning.xlsx");
        look("#import-problems", "problem.cell.amount");
        scene.press("#import-problems", KeyCode.ENTER);
        save("problem");
        scene.fire("#import-all");
        scene.settle();
        save("imported");
        look("#import-files", "two.xlsx");
        save("imported-two");
    }

    private void save(String step) throws Exception {
        scene.save(name + step);
    }

    private Path documents() throws Exception {
        Path budgets = Files.createDirectory(folder.resolve("budgets"));
        Files.copy(Documents.sample("405-2026"), budgets.resolve("405-2026.xlsx"));
        Files.copy(Path.of("assets", "samples", "510-2025.txt"), budgets.resolve("510-2025.txt"));
        ImportDocuments.broken(budgets);
        ImportDocuments.draft(budgets);
        ImportDocuments.income(budgets);
        ImportDocuments.locked(budgets, "right");
        ImportDocuments.twoDepartments(budgets);
        ImportDocuments.withAWarning(budgets);
        ImportDocuments.withoutDepartment(budgets);
        ImportDocuments.withoutYear(budgets);
        return budgets;
    }

    private void fire(String id) {
        scene.act(() -> item(scene.lookup("#menu", MenuBar.class), id).fire());
        scene.settle();
    }

    private void look(String list, String item) {
        scene.act(() -> {
            ListView<?> view = scene.list(list);
            List<String> texts = view.getItems().stream().map(ImportScreenshotsTest::text).toList();
            int index = texts.stream().filter(text -> text.contains(item)).findFirst().map(texts::indexOf)
                    .orElseThrow(() -> new AssertionError(item + " is not in " + texts));
            view.getSelectionModel().select(index);
        });
        scene.settle();
    }

    private static String text(Object item) {
        return item instanceof ChosenFile file ? file.name() : item.toString();
    }
}
