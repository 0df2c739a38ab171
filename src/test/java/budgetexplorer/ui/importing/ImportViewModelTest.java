package budgetexplorer.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportPreview.FoundTable;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.importing.ImportViewModel.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The conversation on real files and a real library, with the threads run by hand.
class ImportViewModelTest extends Conversation {
    private static final Path SAMPLE_405 = Documents.sample("405-2026");
    private static final Path SAMPLE_510 = Documents.sample("510-2025");

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
        assertThat(references()).containsExactly("405:2026:公开#1");
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
}
