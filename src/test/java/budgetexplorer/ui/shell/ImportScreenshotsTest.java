package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.PngFile;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.importing.ChosenFile;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

/// Renders the import screen, as a conversation goes on, to `target/screenshots`.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ImportScreenshotsTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private Scene scene;
    private String name;

    @Start
    void start(Stage stage) {
        Fonts.load();
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,1280,720", "ZH,DARK,1920,1080", "EN,DARK,1280,720", "EN,LIGHT,1920,1080"})
    void conversation(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        name = "import-%s-%s-%dx%d-".formatted(language, theme, width, height).toLowerCase(Locale.ROOT);
        Path budgets = documents();
        open(SampleLibrary.in(folder), language, theme, width, height, robot);
        settle();
        robot.interact(() -> scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("drop"), true));
        save("drop");
        robot.interact(() -> scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("drop"), false));

        dialogs.folder = Optional.of(budgets);
        fire(robot, "menu.importFolder");
        save("recognised");
        look(robot, "#import-files", "510-2025.txt");
        save("narrative");
        look(robot, "#import-files", "locked.xlsx");
        save("password");
        look(robot, "#import-files", "broken.xlsx");
        save("unreadable");
        look(robot, "#import-files", "two.xlsx");
        save("two");
        look(robot, "#import-files", "nobody.xlsx");
        save("incomplete");
        look(robot, "#import-files", "warning.xlsx");
        look(robot, "#import-problems", "problem.cell.amount");
        robot.interact(() -> scene.lookup("#import-problems").fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        save("problem");
        robot.interact(() -> ((Button) scene.lookup("#import-all")).fire());
        settle();
        save("imported");
        look(robot, "#import-files", "two.xlsx");
        save("imported-two");
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

    /// The window is not shown: the headless screen is smaller than the pictures.
    private void open(Library library, Language language, Theme theme, int width, int height, FxRobot robot) {
        robot.interact(() -> {
            scene = new Scene(new Group(), width, height);
            stage.setScene(scene);
            new ExplorerWindow(stage, library, new WindowSettings(language, theme), (_, _) -> dialogs).start();
        });
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> ((MenuBar) scene.lookup("#menu")).getMenus().getFirst().getItems().stream()
                .filter(item -> id.equals(item.getId())).forEach(item -> item.fire()));
        settle();
    }

    private void look(FxRobot robot, String list, String item) {
        robot.interact(() -> {
            ListView<?> view = (ListView<?>) scene.lookup(list);
            List<String> texts = view.getItems().stream().map(ImportScreenshotsTest::text).toList();
            int index = texts.stream().filter(text -> text.contains(item)).findFirst().map(texts::indexOf)
                    .orElseThrow(() -> new AssertionError(item + " is not in " + texts));
            view.getSelectionModel().select(index);
        });
        settle();
    }

    private static String text(Object item) {
        return item instanceof ChosenFile file ? file.name() : item.toString();
    }

    private void save(String step) throws Exception {
        settle();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get(); // the first picture lays cells out
        Image picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        Path file = Path.of("target", "screenshots", name + step + ".png");
        PngFile.write(picture, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
