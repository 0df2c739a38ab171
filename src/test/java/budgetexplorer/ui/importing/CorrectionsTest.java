package budgetexplorer.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.samples.Documents;
import budgetexplorer.ui.ImportDocuments;
import budgetexplorer.ui.importing.Correction.Needed;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What users say about files: fields, passwords, and the places that make them say it.
class CorrectionsTest extends Conversation {
    private static final Path SAMPLE_405 = Documents.sample("405-2026");

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
}
