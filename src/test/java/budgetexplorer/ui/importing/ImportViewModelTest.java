package budgetexplorer.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportPreview.FoundTable;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.importing.Correction.Needed;
import budgetexplorer.ui.importing.ImportViewModel.Work;
import budgetexplorer.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The conversation on real files and a real library, with the threads run by hand.
class ImportViewModelTest {
    private static final Path SAMPLE_405 = Documents.sample("405-2026");
    private static final Path SAMPLE_510 = Documents.sample("510-2025");

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private Library library;
    private TaskRunner tasks;
    private boolean hearsAtOnce;
    private ImportViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.budget"));
        tasks = new TaskRunner(background::add, this::hear, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new ImportViewModel(new ImportBudgets(library), tasks);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aChosenFileWaitsAndIsThenRecognised() {
        viewModel.choose(List.of(SAMPLE_405));
        assertThat(viewModel.openProperty().get()).isTrue();
        runNext();
        assertThat(statuses()).containsExactly(FileStatus.WAITING);
        assertThat(viewModel.workProperty().get()).isEqualTo(Work.READING);
        assertThat(viewModel.readyBudgets()).as("nothing is ready before all are read").isZero();

        runAll();

        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED);
        assertThat(selected().corrections()).containsExactly(
                new Correction("405", "柳州市科学技术局", "2026", Optional.of(Stage.PUBLISHED)));
        assertThat(selected().budgets().getFirst().tables()).extracting(FoundTable::kind)
                .containsExactly(TableKind.values());
        assertThat(viewModel.readyBudgets()).isEqualTo(1);
        assertThat(references()).as("nothing is imported yet").isEmpty();
    }

    @Test
    void previewsComeOneByOne() {
        viewModel.choose(List.of(SAMPLE_405, SAMPLE_510));
        runNext();
        background.poll().run();
        List<List<FileStatus>> seen = new ArrayList<>();
        while (!foreground.isEmpty()) {
            foreground.poll().run();
            seen.add(statuses());
        }

        assertThat(seen).contains(List.of(FileStatus.RECOGNISED, FileStatus.WAITING))
                .endsWith(List.of(FileStatus.RECOGNISED, FileStatus.RECOGNISED));
    }

    @Test
    void importingTakesInAllThatCanBeAndTellsWhatBecameOfEach() throws IOException {
        choose(SAMPLE_405, ImportDocuments.broken(folder), SAMPLE_510, ImportDocuments.withoutYear(folder));
        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED, FileStatus.UNREADABLE, FileStatus.RECOGNISED,
                FileStatus.INCOMPLETE);

        viewModel.importAll();
        runAll();

        assertThat(statuses()).containsExactly(FileStatus.IMPORTED, FileStatus.UNREADABLE, FileStatus.IMPORTED,
                FileStatus.INCOMPLETE);
        ImportSummary summary = viewModel.summaryProperty().get();
        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.failed()).isZero();
        assertThat(summary.last().orElseThrow().reference()).isEqualTo("510:2025:公开#1");
        assertThat(references()).containsExactly("405:2026:公开#1", "510:2025:公开#1");
        assertThat(viewModel.readyBudgets()).as("what is done is not imported again").isZero();
    }

    @Test
    void theSameFileAgainIsUnchanged() {
        choose(SAMPLE_405);
        importAll();
        viewModel.close();
        choose(SAMPLE_405);
        importAll();

        assertThat(statuses()).containsExactly(FileStatus.UNCHANGED);
        assertThat(viewModel.summaryProperty().get().unchanged()).isEqualTo(1);
    }

    @Test
    void theFileThatAddsATableToABudgetCompletesIt() {
        choose(ImportDocuments.draft(folder));
        importAll();
        choose(ImportDocuments.income(folder));
        importAll();

        assertThat(statuses()).containsExactly(FileStatus.IMPORTED, FileStatus.COMPLETED);
        assertThat(viewModel.summaryProperty().get().completed()).isEqualTo(1);
        assertThat(references()).containsExactly("701:2026:草案#1");
    }

    @Test
    void aCorrectedStageIsImported() {
        choose(SAMPLE_405);
        viewModel.correct(file(0), 0, new Correction("405", "柳州市科学技术局", "2026", Optional.of(Stage.DRAFT)));
        assertThat(background).as("a stage does not change how a file is read").isEmpty();

        importAll();

        assertThat(references()).containsExactly("405:2026:草案#1");
    }

    @Test
    void anotherDepartmentIsReadAgainAndImported() {
        choose(SAMPLE_405);
        viewModel.correct(file(0), 0, new Correction("406", "柳州市科技局", "2026", Optional.of(Stage.PUBLISHED)));
        assertThat(statuses()).containsExactly(FileStatus.WAITING);
        runAll();
        assertThat(selected().budgets().getFirst().identity().department())
                .contains(new Department("406", "柳州市科技局"));

        importAll();

        assertThat(references()).containsExactly("406:2026:公开#1");
    }

    @Test
    void ofTwoCorrectionsTheLaterOneCounts() {
        choose(SAMPLE_405);
        viewModel.correct(file(0), 0, new Correction("406", "甲局", "2026", Optional.empty()));
        viewModel.correct(file(0), 0, new Correction("407", "乙局", "2027", Optional.empty()));
        runAll();

        assertThat(selected().budgets().getFirst().identity().department()).contains(new Department("407", "乙局"));
        importAll();
        assertThat(references()).containsExactly("407:2027:公开#1");
    }

    @Test
    void aMissingYearKeepsTheFileOutUntilItIsGiven() {
        choose(ImportDocuments.withoutYear(folder));
        Correction fields = selected().corrections().getFirst();
        assertThat(fields.missing()).containsExactly(Needed.YEAR);
        assertThat(viewModel.readyBudgets()).isZero();

        viewModel.correct(file(0), 0, new Correction(fields.code(), fields.name(), "26", Optional.empty()));
        assertThat(statuses()).as("no year").containsExactly(FileStatus.INCOMPLETE);
        viewModel.correct(file(0), 0, new Correction(fields.code(), fields.name(), " 2026 ", Optional.empty()));
        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED);

        importAll();
        assertThat(references()).containsExactly("701:2026:草案#1");
    }

    @Test
    void aMissingDepartmentNeedsCodeAndName() {
        choose(ImportDocuments.withoutDepartment(folder));
        assertThat(selected().corrections().getFirst().missing()).containsExactly(Needed.CODE, Needed.NAME);

        viewModel.correct(file(0), 0, new Correction("701", "", "2026", Optional.empty()));
        assertThat(statuses()).containsExactly(FileStatus.INCOMPLETE);
        viewModel.correct(file(0), 0, new Correction("701", "某市园林局", "2026", Optional.empty()));
        runAll();

        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED);
        importAll();
        assertThat(references()).containsExactly("701:2026:草案#1");
    }

    @Test
    void eachOfTwoDepartmentsInAWorkbookIsCorrectedOnItsOwn() {
        choose(ImportDocuments.twoDepartments(folder));
        assertThat(viewModel.readyBudgets()).isEqualTo(2);

        viewModel.correct(file(0), 1, new Correction("703", "某市水利局", "2027", Optional.of(Stage.APPROVED)));
        runAll();
        importAll();

        assertThat(references()).containsExactly("701:2026:草案#1", "703:2027:批复#1");
        assertThat(viewModel.summaryProperty().get().added()).isEqualTo(2);
    }

    @Test
    void aFileWithAPasswordAsksForItAndTellsAWrongOne() throws Exception {
        choose(ImportDocuments.locked(folder, "right"));
        assertThat(statuses()).containsExactly(FileStatus.INCOMPLETE);
        assertThat(selected().needsPassword()).isTrue();
        assertThat(selected().obstacle().orElseThrow().key()).isEqualTo("problem.password.missing");

        viewModel.unlock(file(0), "wrong");
        runAll();
        assertThat(selected().obstacle().orElseThrow().key()).isEqualTo("problem.password.wrong");
        assertThat(selected().needsPassword()).isTrue();

        viewModel.unlock(file(0), "right");
        runAll();
        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED);
        importAll();
        assertThat(references()).containsExactly("701:2026:草案#1");
    }

    @Test
    void aFileThatIsLeftOutIsNotImported() {
        choose(SAMPLE_405, SAMPLE_510);
        file(0).includedProperty().set(false);
        assertThat(viewModel.readyBudgets()).isEqualTo(1);

        importAll();

        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED, FileStatus.IMPORTED);
        assertThat(references()).containsExactly("510:2025:公开#1");
    }

    @Test
    void aFileThatChangedSinceItsPreviewIsNotImportedUntilItIsReadAgain() throws Exception {
        Path file = Files.copy(SAMPLE_405, folder.resolve("file.xlsx"));
        choose(file);
        Files.write(file, Files.readAllBytes(SAMPLE_510));

        importAll();
        assertThat(statuses()).containsExactly(FileStatus.FAILED);
        assertThat(selected().outcomes().getFirst().problems().getFirst().key()).isEqualTo("problem.file.changed");
        assertThat(references()).isEmpty();

        viewModel.readAnew(file(0));
        runAll();
        assertThat(selected().corrections().getFirst().code()).isEqualTo("510");
        importAll();
        assertThat(references()).containsExactly("510:2025:公开#1");
    }

    @Test
    void whatWasImportedBeforeACancellationStaysAndTheRestCanBeImportedLater() {
        choose(SAMPLE_405, SAMPLE_510);
        viewModel.importAll();
        tasks.stepProperty().subscribe(step -> {
            if (step != null && step.done() == 1) {
                viewModel.stop();
            }
        });
        hearsAtOnce = true;
        runAll();

        assertThat(statuses()).containsExactly(FileStatus.IMPORTED, FileStatus.CANCELLED);
        assertThat(viewModel.summaryProperty().get().left()).isEqualTo(1);
        assertThat(viewModel.readyBudgets()).isEqualTo(1);
        importAll();
        assertThat(references()).containsExactly("405:2026:公开#1", "510:2025:公开#1");
    }

    @Test
    void aCancelledPreviewKeepsWhatWasRead() {
        viewModel.choose(List.of(SAMPLE_405, SAMPLE_510));
        runNext();
        tasks.stepProperty().subscribe(step -> {
            if (step != null && step.done() == 1) {
                viewModel.stop();
            }
        });
        hearsAtOnce = true;
        runAll();

        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED, FileStatus.CANCELLED);
        assertThat(viewModel.workProperty().get()).isEqualTo(Work.NONE);
        assertThat(viewModel.readyBudgets()).isEqualTo(1);
    }

    @Test
    void aFolderIsTheFilesInItThatCanBeReadAndFitThePattern() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("budgets/deeper"));
        Files.copy(SAMPLE_405, folder.resolve("budgets/405-2026.xlsx"));
        Files.copy(SAMPLE_510, inside.resolve("510-2025.xlsx"));
        Files.writeString(inside.resolve("picture-2026.png"), "no budget");

        choose(folder.resolve("budgets"));
        assertThat(viewModel.choice().foldersProperty().get()).isTrue();
        assertThat(names()).containsExactly("405-2026.xlsx", "510-2025.xlsx");

        viewModel.choosePattern("*2026*");
        runAll();
        assertThat(names()).containsExactly("405-2026.xlsx");

        viewModel.choosePattern("*2030*");
        runAll();
        assertThat(names()).isEmpty();
        assertThat(viewModel.choice().problemProperty().get().key()).isEqualTo("problem.folder.empty");

        viewModel.choosePattern("[");
        runAll();
        assertThat(viewModel.choice().problemProperty().get().key()).isEqualTo("problem.pattern.malformed");
        assertThat(viewModel.workProperty().get()).isEqualTo(Work.NONE);
    }

    @Test
    void moreFilesJoinTheConversationAndWhatWasSaidStays() {
        choose(SAMPLE_405);
        viewModel.correct(file(0), 0, new Correction("405", "柳州市科学技术局", "2026", Optional.of(Stage.DRAFT)));

        choose(SAMPLE_510, SAMPLE_405);

        assertThat(names()).containsExactly("405-2026.xlsx", "510-2025.xlsx");
        assertThat(file(0).standing().corrections().getFirst().stage()).contains(Stage.DRAFT);
        assertThat(statuses()).containsExactly(FileStatus.RECOGNISED, FileStatus.RECOGNISED);
    }

    @Test
    void whileFilesAreImportedNoOthersJoinAndTheConversationDoesNotEnd() {
        choose(SAMPLE_405);
        viewModel.importAll();

        viewModel.choose(List.of(SAMPLE_510));
        viewModel.close();

        assertThat(viewModel.openProperty().get()).isTrue();
        assertThat(names()).containsExactly("405-2026.xlsx");
    }

    @Test
    void closingForgetsEverything() {
        viewModel.choose(List.of(SAMPLE_405));
        runNext();
        background.poll().run();
        viewModel.close();
        runAll();

        assertThat(viewModel.openProperty().get()).isFalse();
        assertThat(viewModel.files()).isEmpty();
        assertThat(tasks.isReporting()).isFalse();
        assertThat(tasks.stepProperty().get()).isNull();
    }

    @Test
    void anotherViewModelGoesOnWithTheConversation() {
        choose(SAMPLE_405, SAMPLE_510);
        viewModel.correct(file(1), 0, new Correction("511", "某局", "2025", Optional.empty()));
        var next = new ImportViewModel(new ImportBudgets(library), tasks);

        next.takeOver(viewModel);
        runAll();

        assertThat(viewModel.openProperty().get()).isFalse();
        assertThat(next.files()).extracting(file -> file.standing().status())
                .containsExactly(FileStatus.RECOGNISED, FileStatus.RECOGNISED);
        next.importAll();
        runAll();
        assertThat(references()).containsExactly("405:2026:公开#1", "511:2025:公开#1");
    }

    @Test
    void aProblemLeadsToItsCell() {
        choose(ImportDocuments.withAWarning(folder));
        var problem = selected().budgets().getFirst().problems().stream()
                .filter(each -> each.key().equals("problem.cell.amount")).findFirst().orElseThrow();

        viewModel.sheet().show(file(0), problem);
        runAll();

        ShownPlace place = viewModel.sheet().shownProperty().get();
        assertThat(place.reference()).isEqualTo("支出!D4");
        CellRange cell = place.cells().orElseThrow();
        assertThat(cell.contains(3, 4)).isTrue();
        assertThat(place.sheet().orElseThrow().rows().get(place.targetRow()).cells().get(cell.firstColumn()))
                .isEqualTo("约10万");
    }

    @Test
    void aProblemOfTheWholeFileHasNoSheet() {
        choose(ImportDocuments.withAWarning(folder));
        var problem = selected().budgets().getFirst().problems().stream()
                .filter(each -> each.key().equals("problem.tables.missing")).findFirst().orElseThrow();

        viewModel.sheet().show(file(0), problem);

        assertThat(viewModel.sheet().shownProperty().get().sheet()).isEmpty();
        viewModel.sheet().clear();
        assertThat(viewModel.sheet().shownProperty().get()).isNull();
    }

    private void choose(Path... files) {
        viewModel.choose(List.of(files));
        runAll();
    }

    private void importAll() {
        viewModel.importAll();
        runAll();
    }

    private ChosenFile file(int index) {
        return viewModel.files().get(index);
    }

    private Standing selected() {
        return viewModel.selectedProperty().get().standing();
    }

    private List<FileStatus> statuses() {
        return viewModel.files().stream().map(file -> file.standing().status()).toList();
    }

    private List<String> names() {
        return viewModel.files().stream().map(ChosenFile::name).toList();
    }

    private List<String> references() {
        return new BrowseLibrary(library).list().stream().map(budget -> budget.id().reference()).toList();
    }

    /// One piece of work, and what it has to tell.
    private void runNext() {
        background.poll().run();
        while (!foreground.isEmpty()) {
            foreground.poll().run();
        }
    }

    private void runAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            Runnable next = background.isEmpty() ? foreground.poll() : background.poll();
            next.run();
        }
    }

    private void hear(Runnable news) {
        if (hearsAtOnce) {
            news.run();
        } else {
            foreground.add(news);
        }
    }
}
