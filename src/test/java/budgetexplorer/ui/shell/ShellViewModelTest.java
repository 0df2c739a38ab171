package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Importing as the window does it, with the threads run by hand.
class ShellViewModelTest {
    private static final Path SAMPLE_405 = Path.of("assets", "samples", "405-2026.xlsx");
    private static final Path SAMPLE_510 = Path.of("assets", "samples", "510-2025.xlsx");

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private Library library;
    private LibraryViewModel budgets;
    private TaskRunner tasks;
    private ShellViewModel shell;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.budget"));
        wire(background::add, foreground::add);
    }

    private void wire(Executor behind, Executor before) {
        Messages messages = Messages.of(Language.ZH);
        tasks = new TaskRunner(behind, before, fault -> {
            throw new AssertionError(fault);
        });
        var browse = new BrowseLibrary(library);
        budgets = new LibraryViewModel(browse, tasks);
        var explore = new ExploreViewModel(browse, tasks, messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        shell = new ShellViewModel(browse, new ImportBudgets(library), tasks, dialogs, messages, budgets, explore);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatWasImportedIsCountedAndTheLastIsShown() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "not a workbook");

        shell.importFiles(List.of(SAMPLE_405, broken, SAMPLE_510));
        runAll();

        assertThat(shell.noticeProperty().get()).isEqualTo("导入完成：新增 2 份，未变化 0 份，失败 1 份");
        assertThat(budgets.selectedProperty().get().id().reference()).isEqualTo("510:2025:公开#1");
        assertThat(dialogs.problems).singleElement()
                .satisfies(problem -> assertThat(problem.at().reference()).isEqualTo("broken.xlsx"));
    }

    @Test
    void theSameFileAgainIsUnchanged() {
        shell.importFiles(List.of(SAMPLE_405));
        runAll();
        shell.importFiles(List.of(SAMPLE_405));
        runAll();

        assertThat(shell.noticeProperty().get()).isEqualTo("导入完成：新增 0 份，未变化 1 份，失败 0 份");
    }

    @Test
    void aCancelledImportSaysWhatWasLeftOut() {
        wire(Runnable::run, Runnable::run);
        tasks.stepProperty().subscribe(step -> {
            if (step != null) {
                step.cancel().run();
            }
        });

        shell.importFiles(List.of(SAMPLE_405, SAMPLE_510));

        assertThat(shell.noticeProperty().get()).startsWith("导入已取消").endsWith("未导入 2 份");
        assertThat(new BrowseLibrary(library).list()).isEmpty();
    }

    @Test
    void aSecondImportHasToWaitForTheFirst() {
        dialogs.files = List.of(SAMPLE_510);
        shell.importFiles(List.of(SAMPLE_405));
        background.poll().run();
        foreground.poll().run();

        shell.importFiles();

        assertThat(dialogs.told).containsExactly("正在导入；请等它完成，或先取消");
        runAll();
        assertThat(new BrowseLibrary(library).list()).hasSize(1);
    }

    @Test
    void choosingNoFilesDoesNothing() {
        shell.importFiles();

        assertThat(background).isEmpty();
    }

    private void runAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            Runnable next = background.isEmpty() ? foreground.poll() : background.poll();
            next.run();
        }
    }
}
