package budgetexplorer.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.search.SearchKind;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
    @TempDir
    static Path folder;
    private static Library library;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Link> gone = new ArrayList<>();
    private SearchViewModel viewModel;

    @BeforeAll
    static void importSamples() throws Exception {
        library = SampleLibrary.in(folder);
    }

    @BeforeEach
    void open() {
        var tasks = new TaskRunner(waiting::add, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new SearchViewModel(new SearchLibrary(library), tasks, Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN), gone::add);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void resultsAreGroupedByKindAndTheFirstIsChosen() {
        type("情报研究所");

        assertThat(viewModel.openProperty().get()).isTrue();
        assertThat(viewModel.lines().getFirst()).isInstanceOfSatisfying(SearchLine.Heading.class,
                heading -> assertThat(heading.group().kind()).isEqualTo(SearchKind.UNIT));
        assertThat(viewModel.chosenProperty().get()).isOne();
        assertThat(viewModel.spokenProperty().get())
                .isEqualTo("单位：405002 柳州市科学技术情报研究所，柳州市科学技术局 · 2026 公开，716.16 万元");
    }

    @Test
    void oldResultsStayUntilNewOnesCome() {
        type("情报");
        List<SearchLine> before = List.copyOf(viewModel.lines());

        viewModel.typedProperty().set("机器人");
        assertThat(viewModel.lines()).isEqualTo(before);
        work();

        assertThat(viewModel.lines()).isNotEqualTo(before);
    }

    @Test
    void onlyTheLatestTextIsLookedFor() {
        viewModel.typedProperty().set("情报");
        viewModel.typedProperty().set("没有这样的文字");
        work();

        assertThat(viewModel.lines()).isEmpty();
        assertThat(viewModel.messageProperty().get()).startsWith("没有找到“没有这样的文字”");
        assertThat(viewModel.openProperty().get()).isTrue();
    }

    @Test
    void theArrowsPassOverHeadings() {
        type("科学技术");
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            chosen.add(viewModel.chosenProperty().get());
            viewModel.move(1);
        }

        assertThat(chosen.stream().map(viewModel.lines()::get)).allMatch(SearchLine.Result.class::isInstance);
        assertThat(chosen.getLast()).isEqualTo(viewModel.lines().size() - 1);
        viewModel.move(-100);
        assertThat(viewModel.chosenProperty().get()).isOne();
    }

    @Test
    void enterGoesToTheChosenResult() {
        type("2060499");

        viewModel.go();

        assertThat(gone).extracting(Link::text)
                .containsExactly("405:2026:公开#1/lines/function/405001/206/20604/2060499");
        assertThat(viewModel.openProperty().get()).isFalse();
    }

    @Test
    void enterBeforeTheResultsAreThereGoesToTheFirstOnceTheyAre() {
        viewModel.typedProperty().set("2060499");
        viewModel.go();
        assertThat(gone).isEmpty();

        work();

        assertThat(gone).hasSize(1);
    }

    @Test
    void enterWithoutResultsGoesNowhere() {
        type("没有这样的文字");
        viewModel.go();
        work();

        assertThat(gone).isEmpty();
    }

    @Test
    void nothingTypedShowsNothing() {
        type("情报");
        type("  ");

        assertThat(viewModel.openProperty().get()).isFalse();
        assertThat(viewModel.lines()).isEmpty();
    }

    @Test
    void whatIsNotListedIsCounted() {
        type("支出");

        assertThat(viewModel.statusProperty().get()).matches("列出 \\d+ 项，另有 \\d+ 项 · 金额单位：万元");
    }

    private void type(String text) {
        viewModel.typedProperty().set(text);
        work();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }
}
