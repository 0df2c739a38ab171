package budgetexplorer.ui.goals;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.goal.Project;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsViewModelTest {
    @TempDir
    static Path folder;
    private static Library library;

    private GoalsViewModel viewModel;

    @BeforeAll
    static void importSamples() throws Exception {
        library = SampleLibrary.in(folder);
    }

    @BeforeEach
    void showTheScienceBureau() throws Exception {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new GoalsViewModel(new BrowseLibrary(library), tasks, Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        viewModel.show(SampleLibrary.budget(library, "405:2026"), OptionalInt.empty());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void aSentenceSaysWhatThereIs() {
        assertThat(viewModel.headingProperty().get())
                .isEqualTo("柳州市科学技术局 2026 年有 19 个项目，共 6,545.38 万元；最大的是柳州市科技发展专项资金：5,900.00，占 90.1%");
        assertThat(viewModel.summaryProperty().get()).startsWith("绩效指标 ");
        assertThat(viewModel.statusProperty().get()).isEqualTo("显示 19 个项目，合计 6,545.38；全部显示");
    }

    @Test
    void theFirstProjectIsLookedAt() {
        assertThat(selected().name()).isEqualTo("办公设备购置");
        assertThat(viewModel.place()).contains(new Link.Project(
                viewModel.place().orElseThrow().budget(), OptionalInt.of(7)));
    }

    @Test
    void aLinkLeadsToItsProject() {
        viewModel.lookAt(25);

        assertThat(selected().goal()).contains("机器人");
        assertThat(viewModel.source().orElseThrow().text()).isEqualTo("405:2026:公开#1/table/12/25");
    }

    @Test
    void aLinkToAProjectThatTheFilterHidesLiftsTheFilter() {
        viewModel.fromProperty().set("5000");
        assertThat(viewModel.shown()).hasSize(1);

        viewModel.lookAt(25);

        assertThat(selected().row()).isEqualTo(25);
        assertThat(viewModel.shown()).hasSize(19);
    }

    @Test
    void theUnitsOfTheProjectsCanBeChosen() {
        assertThat(viewModel.units()).extracting(unit -> unit.code()).containsExactly("", "405001", "405002", "405003");

        viewModel.unitProperty().set(viewModel.units().get(2));

        assertThat(viewModel.shown()).isNotEmpty().allMatch(project -> project.unit().code().equals("405002"));
        assertThat(viewModel.statusProperty().get()).isEqualTo("显示 %d 个项目，合计 45.50；未显示 %d 个，合计 6,499.88"
                .formatted(viewModel.shown().size(), 19 - viewModel.shown().size()));
        assertThat(viewModel.shown()).contains(selected());
    }

    @ParameterizedTest
    @CsvSource({"5000,,1", "'5,900',,1", "５９００,5900.00,1", "5900.01,,0", ",0,0", "abc,,19", "1.,,17"})
    void amountsCanBeBounded(String from, String to, int expected) {
        viewModel.fromProperty().set(Objects.requireNonNullElse(from, ""));
        viewModel.toProperty().set(Objects.requireNonNullElse(to, ""));

        assertThat(viewModel.shown()).hasSize(expected);
    }

    @Test
    void wordsAreFoundInNamesGoalsAndIndicators() {
        viewModel.textProperty().set("机器人");
        assertThat(viewModel.shown()).isNotEmpty().hasSizeLessThan(19);

        viewModel.textProperty().set("机器人 满意度");
        assertThat(viewModel.shown()).isNotEmpty();

        viewModel.textProperty().set("没有这样的文字");
        assertThat(viewModel.shown()).isEmpty();
        assertThat(viewModel.selectedProperty().get()).isNull();
        assertThat(viewModel.statusProperty().get()).isEqualTo("显示 0 个项目，合计 —；未显示 19 个，合计 6,545.38");
    }

    @Test
    void projectsWithoutAMeasurableIndicatorCanBeSingledOut() {
        viewModel.unmeasuredProperty().set(true);

        assertThat(viewModel.shown()).allMatch(project -> project.measured() == 0);
    }

    @Test
    void anotherBudgetStartsWithoutFilter() throws Exception {
        viewModel.textProperty().set("机器人");

        viewModel.show(SampleLibrary.budget(library, "510:2025"), OptionalInt.empty());

        assertThat(viewModel.textProperty().get()).isEmpty();
        assertThat(viewModel.headingProperty().get()).startsWith("柳州市工业和信息化局 2025 年有 ");
        assertThat(viewModel.shown()).hasSizeGreaterThan(30);
    }

    @Test
    void aBudgetWithoutTable12SaysSo() throws Exception {
        var budget = SampleLibrary.budget(library, "405:2026");
        assertThat(new GoalWords(Messages.of(Language.ZH), new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN))
                .withoutTable(budget)).isEqualTo("柳州市科学技术局 2026 年预算没有表 12《项目绩效目标公开表》");
    }

    @Test
    void targetsAreSaidAsTheyWereUnderstood() {
        GoalWords words = viewModel.words();
        Project first = selected();

        assertThat(first.indicators().stream().map(words::target)).startsWith("全年", "优", "全年", "≥ 90 %");
        assertThat(first.indicators().stream().map(words::mark)).startsWith("定性", "定性", "定性", "");
    }

    private Project selected() {
        return Objects.requireNonNull(viewModel.selectedProperty().get());
    }
}
