package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.ImportPreview.FoundBudget;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is looked at, corrected and then taken in.
class ImportConversationTest {
    private static final String NAMELESS = """
            部门支出总体情况表
            单位：元

            科目编码\t单位代码\t单位名称\t合计
            合计\t\t\t100
            2120101\t\t行政运行\t100
            """;

    @TempDir
    Path folder;
    private Library library;
    private ImportBudgets imports;

    @BeforeEach
    void open() throws ProblemException {
        library = Library.open(folder.resolve("library.budget"));
        imports = new ImportBudgets(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPreviewTellsWhatAFileHoldsAndTakesNothingIn() {
        FoundBudget found = found(Documents.sample("405-2026"), ImportOptions.NONE);

        assertThat(found.identity()).isEqualTo(new Identity(Optional.of(new Department("405", "柳州市科学技术局")),
                Optional.of(2026), Optional.of(Stage.PUBLISHED)));
        assertThat(found.tables()).hasSize(12);
        assertThat(found.tables().get(2)).isEqualTo(new ImportPreview.FoundTable(TableKind.EXPENDITURE,
                List.of("部门支出总体情况表（表3）"), 38, MoneyUnit.TEN_THOUSAND_YUAN));
        assertThat(new BrowseLibrary(library).list()).isEmpty();
    }

    @Test
    void aTextsFiguresAreCounted() {
        FoundBudget found = found(Path.of("assets/samples/405-2026.txt"), ImportOptions.NONE);

        assertThat(found.narrative()).hasValueSatisfying(narrative -> {
            assertThat(narrative.figures()).isEqualTo(110);
            assertThat(narrative.unreadable()).isZero();
        });
        assertThat(found.tables()).isEmpty();
    }

    @Test
    void whatTheFileDoesNotSayTheUserAdds() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.txt"), NAMELESS);
        assertThat(found(file, ImportOptions.NONE).identity()).isEqualTo(Identity.UNSAID);
        assertThat(run(file, ImportOptions.NONE, Optional.empty())).isInstanceOfSatisfying(ImportOutcome.Failed.class,
                failed -> assertThat(failed.problem().key()).isEqualTo("problem.department.missing"));

        var said = new ImportOptions(List.of(new Identity(Optional.of(new Department("701", "某市园林局")),
                Optional.of(2026), Optional.of(Stage.FIRST_SUBMISSION))), Optional.empty());

        assertThat(run(file, said, Optional.empty())).isInstanceOfSatisfying(ImportOutcome.Done.class,
                done -> assertThat(done.id().reference()).isEqualTo("701:2026:一上#1"));
    }

    @Test
    void aFileThatChangedSinceItsPreviewIsNotTakenIn() throws IOException {
        Path file = Files.copy(Documents.sample("405-2026"), folder.resolve("b.xlsx"));
        var preview = (ImportPreview.Recognised) imports.preview(file, ImportOptions.NONE, Cancellation.NONE);
        Files.write(file, Files.readAllBytes(Documents.sample("510-2025")));

        assertThat(run(file, ImportOptions.NONE, preview.seen())).isInstanceOfSatisfying(ImportOutcome.Failed.class,
                failed -> assertThat(failed.problem().key()).isEqualTo("problem.file.changed"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("b.xlsx"), "no workbook");

        assertThat(imports.preview(file, ImportOptions.NONE, Cancellation.NONE))
                .isInstanceOfSatisfying(ImportPreview.Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().key()).isEqualTo("problem.format.unknown"));
    }

    @Test
    void aSheetIsShownAsItStands() throws ProblemException {
        Optional<SourceSheet> sheet = imports.sheet(Documents.sample("405-2026"), ImportOptions.NONE,
                "部门支出总体情况表（表3）", Cancellation.NONE);

        assertThat(sheet).hasValueSatisfying(shown -> {
            assertThat(shown.rows().get(10).number()).isEqualTo(11);
            assertThat(shown.rows().get(10).cells().get(3)).isEqualTo("6450");
        });
    }

    @Test
    void theSamplesComeWithTheirTexts() throws IOException {
        SampleBudgets.importInto(imports, Progress.NONE, Cancellation.NONE);
        var browse = new BrowseLibrary(library);

        assertThat(browse.list()).hasSize(2).allSatisfy(
                budget -> assertThat(browse.narrative(budget.id()).orElseThrow().understood()).isGreaterThan(100));
    }

    private FoundBudget found(Path file, ImportOptions options) {
        return ((ImportPreview.Recognised) imports.preview(file, options, Cancellation.NONE)).budgets().getFirst();
    }

    private ImportOutcome run(Path file, ImportOptions options, Optional<FileState> seen) {
        return imports.run(List.of(new ImportRequest(file, options, seen)), Progress.NONE, Cancellation.NONE)
                .getFirst();
    }
}
