package budgetexplorer.ui.shell;

import static budgetexplorer.ui.shell.WindowSteps.await;
import static budgetexplorer.ui.shell.WindowSteps.button;
import static budgetexplorer.ui.shell.WindowSteps.label;
import static budgetexplorer.ui.shell.WindowSteps.samples;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Problem;
import budgetexplorer.cli.Opening;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The windows that the program starts with.
@ExtendWith(ApplicationExtension.class)
class FirstWindowsTest {
    @TempDir
    static Path temporary;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Memory memory = Memory.ofSession();
    private Path folder;
    private Windows windows;

    @Start
    void start(Stage unused) {
        Fonts.load();
        memory.put("window", "0 0 960 700 normal");
        windows = new Windows(Settings.in(memory, Optional.empty()), (_, _, _) -> dialogs);
    }

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory(temporary, "first");
    }

    @AfterEach
    void close() {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDocumentIsTalkedAboutOnTheLibraryLookedAtLast(FxRobot robot) throws Exception {
        try (Library last = samples(folder)) {
            memory.put("libraries.recent", last.file().toString());
        }

        start(robot, new Opening.Files(List.of(), List.of(Documents.sample("405-2026")), List.of()));

        await(() -> robot.lookup("#import-heading").tryQuery().isPresent()
                && label(robot, "#import-heading").equals("1 个文件：已识别 1 个"));
        assertThat(windows.all().getFirst().library().library().file().getFileName()).hasToString("samples.budget");
    }

    @Test
    void everyLibraryHasItsWindow(FxRobot robot) throws Exception {
        Path one = folder.resolve("一 号.budget");
        Path two = folder.resolve("two.budget");
        Library.open(one).close();
        Library.open(two).close();

        start(robot, new Opening.Files(List.of(one, two), List.of(), List.of()));

        assertThat(windows.all()).extracting(window -> window.library().file().getFileName().toString())
                .containsExactlyInAnyOrder("一 号.budget", "two.budget");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void whatCouldNotBeOpenedIsToldInTheWindow(FxRobot robot) throws Exception {
        Path foreign = Files.writeString(folder.resolve("x.budget"), "this is not a library, only a text");

        start(robot, new Opening.Files(List.of(foreign), List.of(), List.of()));

        await(() -> !dialogs.problems.isEmpty());
        assertThat(dialogs.problems).extracting(Problem::key).containsExactly("problem.library.foreign");
        assertThat(windows.all()).hasSize(1);
    }

    @Test
    void whereNoLibraryCanBeMadeAnotherPlaceIsAskedFor(FxRobot robot) throws Exception {
        Path taken = Files.writeString(folder.resolve("budget-explorer"), "a file where the folder would be");
        start(robot, taken.resolve("library.budget"), Opening.Files.NONE);
        assertThat(label(robot, "#no-library-problem")).startsWith(taken.resolve("library.budget") + "：无法打开或建立资料库");

        dialogs.library = Optional.of(taken.resolve("again.budget"));
        robot.interact(button(robot, "#no-library-open")::fire);
        await(() -> label(robot, "#no-library-problem").startsWith("again.budget："));
        assertThat(windows.all()).isEmpty();

        dialogs.library = Optional.of(folder.resolve("elsewhere.budget"));
        robot.interact(button(robot, "#no-library-make")::fire);
        await(() -> windows.all().size() == 1);
        assertThat(Window.getWindows()).as("the window on the library is the only one")
                .containsExactly(windows.all().getFirst().stage());
    }

    private void start(FxRobot robot, Opening.Files files) throws Exception {
        start(robot, folder.resolve("library.budget"), files);
    }

    private void start(FxRobot robot, Path standard, Opening.Files files) throws Exception {
        var opening = new Opening(Optional.empty(), standard, files, Optional.empty());
        FirstLibraries first = FirstLibraries.of(opening, memory);
        robot.interact(() -> windows.start(first, opening));
    }
}
