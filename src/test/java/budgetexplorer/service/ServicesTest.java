package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.compare.Comparison;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Identity;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {
    private static final Path SAMPLE_405 = Documents.sample("405-2026");
    private static final Path SAMPLE_510 = Documents.sample("510-2025");

    @TempDir
    Path folder;
    private Library library;
    private ImportBudgets imports;
    private BrowseLibrary browse;

    @BeforeEach
    void open() throws ProblemException {
        library = Library.open(folder.resolve("library.budget"));
        imports = new ImportBudgets(library);
        browse = new BrowseLibrary(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aFileThatFailsDoesNotKeepTheOthersOut() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "not a workbook");
        Path missing = folder.resolve("missing.xlsx");

        List<ImportOutcome> outcomes = run(List.of(SAMPLE_405, bad, missing, SAMPLE_510));

        assertThat(outcomes).extracting(ImportOutcome::file).containsExactly(SAMPLE_405.toString(), bad.toString(),
                missing.toString(), SAMPLE_510.toString());
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(ImportOutcome.Done.class,
                done -> assertThat(done.isNew()).isTrue());
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ImportOutcome.Failed.class,
                failed -> assertThat(failed.problem().key()).isEqualTo("problem.format.unknown"));
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(ImportOutcome.Failed.class,
                failed -> assertThat(failed.problem().key()).isEqualTo("problem.file.missing"));
        assertThat(outcomes.get(3)).isInstanceOf(ImportOutcome.Done.class);
        assertThat(references()).containsExactly("405:2026:公开#1", "510:2025:公开#1");
    }

    @Test
    void outcomesTellWhetherThereIsAnythingToWarnOf() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "not a workbook");

        List<ImportOutcome> outcomes = run(List.of(SAMPLE_405, bad));

        assertThat(outcomes).extracting(ImportOutcome::hasWarnings).containsExactly(false, true);
    }

    @Test
    void theStageThatTheUserNamesReplacesTheDocuments() {
        imports.run(ImportRequest.of(List.of(SAMPLE_405), new ImportOptions(List.of(
                new Identity(Optional.empty(), Optional.empty(), Optional.of(Stage.DRAFT))), Optional.empty())),
                Progress.NONE,
                Cancellation.NONE);

        assertThat(references()).containsExactly("405:2026:草案#1");
    }

    @Test
    void progressNamesEveryFileBeforeItIsRead() {
        List<String> reports = new ArrayList<>();

        imports.run(ImportRequest.of(List.of(SAMPLE_405, SAMPLE_510), ImportOptions.NONE),
                (done, total, step) -> reports.add("%d/%d %s, %d in library".formatted(done, total, step,
                        browse.list().size())),
                Cancellation.NONE);

        assertThat(reports).containsExactly("0/2 405-2026.xlsx, 0 in library", "1/2 510-2025.xlsx, 1 in library");
    }

    @Test
    void whatBecameOfAFileIsToldBeforeTheNextIsRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "not a workbook");
        List<String> told = new ArrayList<>();

        imports.run(ImportRequest.of(List.of(SAMPLE_405, bad, SAMPLE_510), ImportOptions.NONE), Progress.NONE,
                Cancellation.NONE, (request, outcomes) -> told.add("%s: %s, %d in library".formatted(
                        request.file().getFileName(), outcomes.getFirst().getClass().getSimpleName(),
                        browse.list().size())));

        assertThat(told).containsExactly("405-2026.xlsx: Done, 1 in library", "bad.xlsx: Failed, 1 in library",
                "510-2025.xlsx: Done, 2 in library");
    }

    @Test
    void aFolderMeansItsFilesThatCanBeReadAndFitThePattern() throws IOException {
        Files.copy(SAMPLE_405, folder.resolve("A-2026.XLSX"));
        Files.copy(SAMPLE_405, folder.resolve("~$A-2026.xlsx"));
        Files.copy(SAMPLE_510, folder.resolve("b-2025.xlsx"));
        Files.writeString(folder.resolve("c-2026.png"), "a picture");

        assertThat(ImportFiles.in(List.of(folder), Optional.empty())).extracting(file -> file.getFileName().toString())
                .containsExactly("A-2026.XLSX", "b-2025.xlsx");
        assertThat(ImportFiles.in(List.of(folder), Optional.of("*2026*")))
                .containsExactly(folder.resolve("A-2026.XLSX"));
        assertThat(ImportFiles.in(List.of(folder.resolve("c-2026.png")), Optional.of("*2025*")))
                .as("a file that is named itself is meant").containsExactly(folder.resolve("c-2026.png"));
    }

    @Test
    void afterACancellationTheFilesDoneStayAndNoOtherIsRead() {
        Cancellation afterOneFile = () -> !browse.list().isEmpty();

        List<ImportOutcome> outcomes = imports.run(
                ImportRequest.of(List.of(SAMPLE_405, SAMPLE_510), ImportOptions.NONE), Progress.NONE,
                afterOneFile);

        assertThat(outcomes).hasSize(1);
        assertThat(references()).containsExactly("405:2026:公开#1");
    }

    @Test
    void aCancellationInTheMiddleOfAFileLeavesNothingOfIt() {
        var asked = new int[1];
        Cancellation whileReadingSheets = () -> ++asked[0] > 5;

        List<ImportOutcome> outcomes = imports.run(ImportRequest.of(List.of(SAMPLE_405), ImportOptions.NONE),
                Progress.NONE,
                whileReadingSheets);

        assertThat(outcomes).isEmpty();
        assertThat(browse.list()).isEmpty();
    }

    @Test
    void theSamplesAreImportedLikeAnyFileAndOnlyOnce() throws IOException {
        SampleBudgets.importInto(imports, Progress.NONE, Cancellation.NONE);
        List<ImportOutcome> again = SampleBudgets.importInto(imports, Progress.NONE, Cancellation.NONE);

        assertThat(references()).containsExactly("405:2026:公开#1", "510:2025:公开#1");
        assertThat(again).allSatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Done.class,
                done -> assertThat(done.isNew()).isFalse()));
    }

    @Test
    void computedCategoriesAreNamedAsTheLibraryKnowsThem() throws ProblemException {
        run(List.of(SAMPLE_405));

        var root = browse.tree(browse.find("405:2026").id(), Hierarchy.FUNCTION).orElseThrow();

        assertThat(root.children().getFirst().children().getFirst().name()).isEqualTo("科学技术支出");
    }

    @Test
    void aBudgetIsFoundByItsReference() throws ProblemException {
        run(List.of(SAMPLE_405));

        BudgetSummary found = browse.find("405:2026");

        assertThat(found.department().name()).isEqualTo("柳州市科学技术局");
        assertThat(browse.table(found.id(), TableKind.PROCUREMENT).orElseThrow().rows()).hasSize(34);
    }

    @Test
    void aReferenceThatIsNoneAndOneToNothingAreDifferentProblems() {
        assertThat(problemOf("科技局")).isEqualTo("problem.reference.malformed");
        assertThat(problemOf("405:2026")).isEqualTo("problem.budget.unknown");
    }

    private List<ImportOutcome> run(List<Path> files) {
        return imports.run(ImportRequest.of(files, ImportOptions.NONE), Progress.NONE, Cancellation.NONE);
    }

    private List<String> references() {
        return browse.list().stream().map(budget -> budget.id().reference()).toList();
    }

    private String problemOf(String reference) {
        return catchThrowableOfType(ProblemException.class, () -> browse.find(reference)).problem().key();
    }
}
