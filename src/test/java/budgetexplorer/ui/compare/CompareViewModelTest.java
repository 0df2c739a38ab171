package budgetexplorer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement.Order.ByFigure;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Row;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {
    @TempDir
    static Path folder;

    private static Library library;
    private static BudgetSummary science;
    private static BudgetSummary industry;

    private final List<Throwable> faults = new ArrayList<>();
    private final Memory memory = Memory.ofSession();
    private final CompareViewModel viewModel = viewModel();

    @BeforeAll
    static void open() throws Exception {
        library = SampleLibrary.in(folder);
        science = SampleLibrary.budget(library, "405:2026");
        industry = SampleLibrary.budget(library, "510:2025");
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(faults).isEmpty();
    }

    @Test
    void aBudgetIsComparedWithAnotherAtOnce() {
        viewModel.show(science);

        assertThat(shown().table().comparison().sides()).extracting(side -> side.budget().id())
                .containsExactly(science.id(), industry.id());
        assertThat(keys()).startsWith("206", "215").contains("208", "210", "221");
        assertThat(shown().warnings()).anyMatch(warning -> warning.contains("2026") && warning.contains("2025"));
        assertThat(viewModel.statusProperty().get()).startsWith("比较 2 份预算的 7 行").contains("不作 0");
        assertThat(viewModel.chartProperty().get()).isNotNull();
    }

    @Test
    void aRowIsOpenedDownToItsLinesAndTheWayLeadsBack() {
        viewModel.show(science);
        open("206");
        assertThat(keys()).isNotEmpty().allMatch(key -> key.length() == 5 && key.startsWith("206"));
        open(keys().getFirst());
        assertThat(keys()).isNotEmpty().allMatch(key -> key.length() == 7 && key.startsWith("206"));
        assertThat(viewModel.place()).contains(new Link.Comparison(science.id(), List.of(industry.id()),
                Dimension.FUNCTION, List.of("206", keys().getFirst().substring(0, 5))));

        viewModel.up();
        assertThat(keys()).allMatch(key -> key.length() == 5);
        viewModel.back(0);
        assertThat(keys()).startsWith("206", "215");
    }

    @Test
    void allCodesOfALevelAreCompared() {
        viewModel.show(science);
        viewModel.choose(CodeLevel.SECTION);

        assertThat(keys()).allMatch(key -> key.length() == 5).anyMatch(key -> key.startsWith("208"));
        viewModel.up();
        assertThat(keys()).allMatch(key -> key.length() == 3);
    }

    @Test
    void aLinkLeadsToItsRows() {
        viewModel.show(industry,
                new Link.Comparison(industry.id(), List.of(science.id()), Dimension.FUNCTION, List.of("215")));

        assertThat(shown().table().comparison().sides().getFirst().budget().id()).isEqualTo(industry.id());
        assertThat(keys()).allMatch(key -> key.startsWith("215"));
    }

    @Test
    void whatIsComparedByIsRemembered() {
        viewModel.show(science);
        viewModel.choose(Dimension.STRUCTURE);
        viewModel.show(Measure.GROWTH, true);

        CompareViewModel next = viewModel();
        next.show(science);

        assertThat(next.questionProperty().get().dimension()).isEqualTo(Dimension.STRUCTURE);
        assertThat(next.arrangementProperty().get().measures()).contains(Measure.GROWTH, Measure.AMOUNT);
    }

    @Test
    void theLastMeasureStays() {
        viewModel.show(science);
        viewModel.show(Measure.SHARE, false);
        viewModel.show(Measure.AMOUNT, false);

        assertThat(viewModel.arrangementProperty().get().measures()).containsExactly(Measure.AMOUNT);
        assertThat(shown().table().columns()).hasSize(2);
    }

    @Test
    void rowsAreSortedAndMeasuredByTheChosenBudget() {
        viewModel.show(science);
        viewModel.show(Measure.DIFFERENCE, true);
        viewModel.measureBy(1);
        viewModel.sort(Optional.of(new ByFigure(1, Measure.AMOUNT, true)));

        assertThat(keys()).startsWith("215");
        Row employment = shown().table().lines().stream().map(line -> line.row())
                .filter(row -> row.key().equals("208")).findFirst().orElseThrow();
        assertThat(shown().table().figure(employment, 1, Measure.DIFFERENCE))
                .isEqualTo(new Figure.Missing(Figure.Reason.IS_BASELINE));
        assertThat(shown().table().figure(employment, 0, Measure.DIFFERENCE))
                .isInstanceOfSatisfying(Figure.Amount.class,
                        difference -> assertThat(difference.money().fen()).isEqualTo(-172_650_000));
    }

    @Test
    void aBudgetIsTakenOutAndPutBack() {
        viewModel.show(science);
        viewModel.comparands().remove(industry.id());
        assertThat(shown().table().comparison().sides()).hasSize(1);
        viewModel.comparands().remove(science.id());
        assertThat(shown().table().comparison().sides()).hasSize(1);

        viewModel.comparands().add(industry);
        assertThat(shown().table().comparison().sides()).hasSize(2);
    }

    @Test
    void nothingIsShownOfNoBudget() {
        viewModel.show(science);
        viewModel.clear();

        assertThat(viewModel.shownProperty().get()).isNull();
        assertThat(viewModel.place()).isEmpty();
    }

    private void open(String key) {
        viewModel.open(shown().table().lines().stream().map(line -> line.row()).filter(row -> row.key().equals(key))
                .findFirst().orElseThrow());
    }

    private List<String> keys() {
        return shown().table().lines().stream().map(line -> line.row().key()).toList();
    }

    private Shown shown() {
        return Objects.requireNonNull(viewModel.shownProperty().get());
    }

    private CompareViewModel viewModel() {
        return new CompareViewModel(new CompareBudgets(library), new BrowseLibrary(library),
                new TaskRunner(Runnable::run, Runnable::run, faults::add), Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN), memory);
    }
}
