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
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    private ImportViewModel importing;
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
        var explore = new ExploreViewModel(browse, tasks, _ -> {}, messages,
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        budgets.selectedProperty().subscribe(budget -> explore.show(budget));
        var imports = new ImportBudgets(library);
        importing = new ImportViewModel(imports, tasks);
        shell = new ShellViewModel(imports, tasks, dialogs, messages, budgets, importing, budgets::refresh);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatWasImportedIsCountedAndTheLastIsShown() throws Exception {
        dialogs.files = List.of(SAMPLE_405, Files.writeString(folder.resolve("broken.xlsx"), "not a workbook"),
                SAMPLE_510);

        shell.importFiles();
        runAll();
        assertThat(new BrowseLibrary(library).list()).as("first they are talked about").isEmpty();
        importing.importAll();
        runAll();

        assertThat(shell.noticeProperty().get()).isEqualTo("导入完成：新增 2 份，补充 0 份，未变化 0 份，失败 0 份");
        assertThat(budgets.selectedProperty().get().id().reference()).isEqualTo("510:2025:公开#1");
        assertThat(importing.openProperty().get()).as("the user may still look at it").isTrue();
    }

    @Test
    void lookingAtAnotherBudgetEndsAnImportThatIsDone() {
        shell.importSamples();
        runAll();
        dialogs.files = List.of(SAMPLE_405);
        shell.importFiles();
        runAll();
        importing.importAll();
        runAll();
        assertThat(budgets.selectedProperty().get().id().reference()).isEqualTo("405:2026:公开#1");
        assertThat(importing.openProperty().get()).isTrue();

        budgets.selectedProperty().set(new BrowseLibrary(library).list().getLast());

        assertThat(importing.openProperty().get()).isFalse();
    }

    @Test
    void theSamplesAreImportedAtOnce() {
        shell.importSamples();
        runAll();

        assertThat(shell.noticeProperty().get()).isEqualTo("导入完成：新增 2 份，补充 2 份，未变化 0 份，失败 0 份");
        assertThat(importing.openProperty().get()).isFalse();
    }

    @Test
    void aFolderIsTalkedAboutLikeFiles() throws Exception {
        Files.copy(SAMPLE_405, Files.createDirectory(folder.resolve("budgets")).resolve("405-2026.xlsx"));
        dialogs.folder = Optional.of(folder.resolve("budgets"));

        shell.importFolder();
        runAll();

        assertThat(importing.readyBudgets()).isEqualTo(1);
    }

    @Test
    void droppedFilesJoinThoseThatAreBeingRead() {
        shell.drop(List.of(SAMPLE_405));
        background.poll().run();
        foreground.poll().run();
        background.poll().run();
        foreground.poll().run();
        assertThat(tasks.isReporting()).isTrue();

        shell.drop(List.of(SAMPLE_510));
        runAll();

        assertThat(importing.readyBudgets()).isEqualTo(2);
    }

    @Test
    void whileFilesAreImportedOthersHaveToWait() {
        shell.drop(List.of(SAMPLE_405));
        runAll();
        importing.importAll();
        background.poll().run();
        foreground.poll().run();
        assertThat(shell.isImportable()).isFalse();

        shell.drop(List.of(SAMPLE_510));

        assertThat(dialogs.told).containsExactly("正在读取或导入文件；请等它完成，或先取消");
        runAll();
        assertThat(new BrowseLibrary(library).list()).hasSize(1);
    }

    @Test
    void choosingNothingDoesNothing() {
        shell.importFiles();
        shell.importFolder();

        assertThat(background).isEmpty();
        assertThat(importing.openProperty().get()).isFalse();
    }

    private void runAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            Runnable next = background.isEmpty() ? foreground.poll() : background.poll();
            next.run();
        }
    }
}
