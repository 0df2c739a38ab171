package budgetexplorer.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Progress;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Department;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewModelTest {
    private static final Department BUREAU = new Department("405", "柳州市科学技术局");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theTitleSaysHowMuchAndHowItChanged() throws Exception {
        OverviewPage page = page("405:2026", Language.ZH);

        assertThat(text(page.title())).isEqualTo("柳州市科学技术局 2026 年公开预算：9,050.14 万元，比上年减少 309.61 万元（−3.31%）");
        assertThat(text(page.subtitle())).isEqualTo("同比取自本文件说明；资料库中没有该部门 2025 年预算 · 4 个单位 · 32 条支出 · 19 个项目");
        assertThat(page.title()).filteredOn(phrase -> phrase.link() != null).extracting(Phrase::text)
                .containsExactly("9,050.14 万元", "309.61 万元", "−3.31%");
        assertThat(page.title().get(4).tip()).isEqualTo("同比取自本文件说明：“减少309.61万元，同比下降3.31%”");
    }

    @Test
    void theTitleIsSaidInEnglishToo() throws Exception {
        assertThat(text(page("510:2025", Language.EN).title())).isEqualTo(
                "柳州市工业和信息化局, published budget of 2025: 30,688.06 万元, 6,908.39 万元 less than the year before (−18.38%)");
    }

    @Test
    void theCardsAreTheKeyFigures() throws Exception {
        OverviewPage page = page("405:2026", Language.ZH);

        assertThat(page.cards()).extracting(card -> card.heading() + " " + card.value().text()).containsExactly(
                "基本支出 2,504.76", "项目支出 6,545.38", "“三公”经费 12.94", "政府采购 93.81", "审核 没有差错");
        assertThat(page.cards()).extracting(card -> card.lines().stream().map(OverviewViewModelTest::text).toList())
                .containsExactly(List.of("同比 +1.83%", "占 27.7%"), List.of("同比 −5.14%", "占 72.3%"),
                        List.of("同比 −0.31% · 出国 —", "接待 4.94 · 车辆 8.00"),
                        List.of("同比 −50.50%", "集中 13.95 · 分散 79.86"),
                        List.of("共核对 1,465 处：差错 0，疑点 3，尾差 39，无法核对 4"));
        assertThat(page.cards().getFirst().value().tip()).isEqualTo("表 3 · E6");
    }

    @Test
    void thePartsHaveTheirSharesAndChanges() throws Exception {
        OverviewPage page = page("405:2026", Language.ZH);

        assertThat(page.spending().bars()).extracting(OverviewViewModelTest::line).containsExactly(
                "科学技术支出 8,215.52 90.8% −3.97%", "社会保障和就业支出 506.96 5.6% +3.36%", "住房保障支出 171.04 1.9% +3.67%",
                "卫生健康支出 156.62 1.7% +4.87%");
        assertThat(page.structure().bars()).extracting(OverviewViewModelTest::line)
                .containsExactly("人员经费 2,278.59 25.2% ", "公用经费 226.18 2.5% ", "项目支出 6,545.38 72.3% ");
        assertThat(page.users().bars()).hasSize(4).first().extracting(OverviewViewModelTest::line)
                .isEqualTo("柳州市科学技术局 7,120.57 78.7% ");
        assertThat(page.users().tiles()).hasSameSizeAs(page.users().links());
        assertThat(page.income().bars()).extracting(OverviewViewModelTest::line)
                .containsExactly("一般公共预算 9,050.14 100.0% ");
        assertThat(text(page.income().note())).isEqualTo("政府性基金、国有资本经营、财政专户、单位资金、上年结转：无");
    }

    @Test
    void everyNumberLeadsSomewhere() throws Exception {
        OverviewPage page = page("510:2025", Language.ZH);

        assertThat(page.cards().subList(0, 4)).allSatisfy(card -> assertThat(card.value().link()).isNotNull());
        assertThat(page.spending().bars()).allSatisfy(bar -> {
            assertThat(bar.amount().link()).isNotNull();
            assertThat(bar.percent().link()).isEqualTo(bar.amount().link());
            assertThat(bar.change().link()).isInstanceOf(Link.Sentence.class);
        });
        assertThat(page.projects().projects()).allSatisfy(
                project -> assertThat(project.amount().link()).isInstanceOf(Link.Project.class));
        assertThat(page.glossary().explain("三公经费")).isPresent();
    }

    @Test
    void whatTextAndLibrarySayDifferentlyIsSaid() throws Exception {
        storeLastYear("8000.00");

        OverviewPage page = page("405:2026", Language.ZH);

        assertThat(text(page.title())).endsWith("9,050.14 万元，比上年增加 1,050.14 万元（+13.13%）");
        assertThat(text(page.subtitle())).startsWith("与资料库中 2025 年公开预算相比，其余同比取自本文件说明 · ")
                .endsWith(" · 说明的同比与资料库不一致 6 处");
        assertThat(page.title().get(4).tip().lines()).hasSize(2).last().asString()
                .isEqualTo("本文件说明的写法与资料库不一致：“减少309.61万元，同比下降3.31%”");
    }

    @Test
    void aSumThatIsWrongIsLedTo() throws Exception {
        storeLastYear("8001.00");

        OverviewPage page = page("405:2025", Language.ZH);

        Phrase verdict = page.cards().getLast().value();
        assertThat(verdict.text()).isEqualTo("差错 1 处");
        assertThat(verdict.link()).isInstanceOf(Link.Findings.class);
        assertThat(verdict.tip()).isEqualTo("查看第一处：合计 · TOTAL应为 8,000.00，表中为 8,001.00");
        assertThat(page.cards().get(2).lines()).extracting(OverviewViewModelTest::text).containsExactly("没有表 7");
        assertThat(page.projects().note()).isEqualTo("没有表 12");
        assertThat(page.status()).startsWith("这份预算没有表 1、2、4、5、");
    }

    @Test
    void aTextAloneIsAnHonestPage() throws Exception {
        try (Library texts = Library.open(folder.resolve("texts.budget"))) {
            new ImportBudgets(texts).run(
                    ImportRequest.of(List.of(Path.of("assets/samples/405-2026.txt")), ImportOptions.NONE),
                    Progress.NONE, Cancellation.NONE);

            OverviewPage page = page(texts, "405:2026", Language.ZH);

            assertThat(text(page.subtitle())).endsWith(" · 没有支出明细表 · 没有项目表（表 12）");
            assertThat(page.cards().getLast().lines()).extracting(OverviewViewModelTest::text)
                    .singleElement().asString().startsWith("共核对 ").contains("差错 0，");
            assertThat(text(page.users().note())).isEqualTo("没有表 3");
            assertThat(text(page.income().note())).isEqualTo("没有表 2");
        }
    }

    @Test
    void nothingIsShownOfNoBudget() throws Exception {
        OverviewViewModel viewModel = viewModel(library, Language.ZH);
        viewModel.show(SampleLibrary.budget(library, "405:2026"));

        viewModel.show(null);

        assertThat(viewModel.pageProperty().get()).isNull();
        assertThat(viewModel.statusProperty().get()).isEmpty();
    }

    private void storeLastYear(String total) {
        var table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                TOTAL | 合计 | | | %s | 2459.86 | 5540.14
                UNIT | | 405001 | 柳州市科学技术局 | 8000.00 | 2459.86 | 5540.14
                ITEM | 2060101 | | 行政运行 | 8000.00 | 2459.86 | 5540.14""".formatted(total));
        var names = new BrowseLibrary(library).names();
        new BudgetStore(library).store(
                List.of(new Budget(BUREAU, 2025, Stage.PUBLISHED, "last-year.xlsx", List.of(table))),
                budget -> BudgetTrees.of(budget, names));
    }

    private OverviewPage page(String reference, Language language) throws Exception {
        return page(library, reference, language);
    }

    private static OverviewPage page(Library library, String reference, Language language) throws Exception {
        OverviewViewModel viewModel = viewModel(library, language);
        viewModel.show(SampleLibrary.budget(library, reference));
        return Objects.requireNonNull(viewModel.pageProperty().get());
    }

    private static OverviewViewModel viewModel(Library library, Language language) {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        return new OverviewViewModel(new BrowseLibrary(library), tasks, Messages.of(language),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    private static String text(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    private static String line(OverviewPage.Bar bar) {
        return String.join(" ", bar.name(), bar.amount().text(), bar.percent().text(), bar.change().text());
    }
}
