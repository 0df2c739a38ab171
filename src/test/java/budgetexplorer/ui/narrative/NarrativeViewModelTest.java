package budgetexplorer.ui.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Progress;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeViewModelTest {
    @TempDir
    Path folder;

    private Library library;
    private NarrativeViewModel viewModel;

    @BeforeEach
    void showTheScienceBureau() throws Exception {
        library = SampleLibrary.in(folder);
        viewModel = viewModel(library, Runnable::run);
        viewModel.show(SampleLibrary.budget(library, "405:2026"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void itSaysWhoseItIsAndHowMuchIsUnderstood() {
        assertThat(viewModel.headingProperty().get()).isEqualTo("柳州市科学技术局 2026 年公开说明：一至十三节齐全");
        assertThat(viewModel.statusProperty().get()).isEqualTo("说明中 110 个数字，已识别 110 个；107 个找到对应的单元格，74 个一致，0 个不一致");
        assertThat(viewModel.missingProperty().get()).isEmpty();
    }

    @Test
    void theContentsCountWhatEveryTopicHas() {
        assertThat(viewModel.contents()).hasSize(20).allMatch(ContentsEntry::isThere)
                .extracting(ContentsEntry::title, ContentsEntry::count)
                .contains(tuple("主要职责", 13), tuple("机构设置", 7), tuple("下属单位", 4), tuple("三、支出总体情况", 34),
                        tuple("八、政府性基金预算", 0), tuple("名词解释", 8));
        assertThat(viewModel.contents().get(6).told()).isEqualTo("三、支出总体情况：34 个数字");
    }

    @Test
    void theTextStartsWithTheFirstSection() {
        assertThat(page().title()).isEqualTo("一、部门收支总体情况说明");
        assertThat(viewModel.figures()).hasSize(8);
        assertThat(viewModel.selectedProperty().get()).isNull();
        assertThat(viewModel.detailsProperty().get()).isNull();
    }

    @Test
    void aChosenSectionKeepsEveryWordAndMarksItsFigures() {
        choose(Topic.EXPENDITURE);

        assertThat(viewModel.figures()).hasSize(34);
        assertThat(page().title()).isEqualTo("三、部门支出总体情况说明");
        String text = String.join("\n", page().blocks().stream().map(NarrativeViewModelTest::text).toList());
        assertThat(String.join("\n", Documents.sampleText("405-2026"))).contains(page().title() + "\n" + text + "\n四、");
    }

    @Test
    void aFigureSaysWhatItIsUnderstoodAs() {
        choose(Topic.EXPENDITURE);
        viewModel.select(figure(Claim.SHARE));

        FigureDetails details = viewModel.detailsProperty().get();
        assertThat(details.value()).isEqualTo("27.68%");
        assertThat(details.facts()).extracting(FigureDetails.Fact::name, FigureDetails.Fact::words).containsExactly(
                tuple("所指", "基本支出预算"), tuple("含义", "占比"), tuple("年度", "2026 年"), tuple("占的是", "支出总预算"));
        assertThat(details.evidence().orElseThrow().said()).isEqualTo("说明：27.68%");
        assertThat(details.evidence().orElseThrow().given())
                .isEqualTo("表 3 E5 2,504.76 万元 ÷ D5 9,050.14 万元 = 27.68%");
        assertThat(details.evidence().orElseThrow().verdict()).isEqualTo("一致");
    }

    @Test
    void aDirectionIsToldByASignAndInWords() {
        viewModel.select(figure(Claim.CHANGE));

        FigureDetails details = viewModel.detailsProperty().get();
        assertThat(details.value()).isEqualTo("▼ 309.61 万元");
        assertThat(details.facts()).contains(new FigureDetails.Fact("方向", "减少"));
    }

    @Test
    void pointingAtAFigureExplainsItUntilThePointerLeaves() {
        Figure chosen = figure(Claim.AMOUNT);
        viewModel.select(chosen);
        viewModel.pointAt(figure(Claim.RATE));
        assertThat(viewModel.detailsProperty().get().value()).isEqualTo("▼ 3.31%");

        viewModel.pointAt(null);

        assertThat(viewModel.detailsProperty().get().value()).isEqualTo("9,050.14 万元");
        assertThat(viewModel.selectedProperty().get()).isEqualTo(chosen);
    }

    @Test
    void theFiguresAreGoneThroughOneByOneAndNotBeyondTheirEnds() {
        viewModel.move(1);
        assertThat(viewModel.selectedProperty().get()).isEqualTo(viewModel.figures().getFirst());
        viewModel.move(2);
        assertThat(viewModel.selectedProperty().get()).isEqualTo(viewModel.figures().get(2));
        viewModel.move(-9);
        assertThat(viewModel.selectedProperty().get()).isEqualTo(viewModel.figures().getFirst());
        viewModel.move(99);
        assertThat(viewModel.selectedProperty().get()).isEqualTo(viewModel.figures().getLast());
    }

    @Test
    void theProfileIsShownAsFacts() throws Exception {
        viewModel.show(SampleLibrary.budget(library, "510:2025"));

        choose(Topic.OFFICES);
        assertThat(text(page().blocks().getFirst())).isEqualTo("写明 18 个内设机构，列出 16 个，不一致");
        choose(Topic.UNITS);
        assertThat(text(page().blocks().getFirst())).startsWith("柳州市工业投资项目服务中心\t全额拨款事业单位\n");
        choose(Topic.COUNTS);
        assertThat(text(page().blocks().getFirst())).isEqualTo("机关内设科室\t18个\n所属下级单位\t3个\n所属下级单位 › 全额拨款事业单位\t3个");
    }

    @Test
    void theAssetsAreFactsOrNone() throws Exception {
        choose(Topic.STATE_ASSETS);
        assertThat(text(page().blocks().getFirst())).isEqualTo("无：说明写明没有占用国有资产");

        viewModel.show(SampleLibrary.budget(library, "510:2025"));
        assertThat(page().title()).as("the topic stays").isEqualTo("（二）国有资产占用情况说明");
        assertThat(text(page().blocks().getFirst())).contains("用途 › 其他用车\t1辆");
        assertThat(viewModel.figures()).as("marked once, in the text").hasSize(9);
    }

    @Test
    void theRowsOfATableInTheTextAreATable() {
        choose(Topic.GOALS);

        assertThat(page().blocks()).filteredOn(Block.Grid.class::isInstance).singleElement()
                .satisfies(block -> assertThat(((Block.Grid) block).columns()).extracting(Block.GridColumn::title)
                        .containsExactly("项目名称", "预算数（单位：万元）", "绩效目标"));
        assertThat(viewModel.figures()).extracting(Figure::printed).contains("5,900.00");
    }

    @Test
    void aBudgetWithoutANarrativeSaysSoUntilItHasOne(@TempDir Path other) throws Exception {
        Library fresh = Library.open(other.resolve("fresh.budget"));
        take(fresh, Documents.sample("405-2026"));
        NarrativeViewModel onFresh = viewModel(fresh, Runnable::run);
        onFresh.show(SampleLibrary.budget(fresh, "405:2026"));
        assertThat(onFresh.headingProperty().get()).isEqualTo("柳州市科学技术局 2026 年预算没有公开说明");
        assertThat(onFresh.missingProperty().get()).isEqualTo("导入 柳州市科学技术局 2026 年的公开说明（.docx 或 .txt），它会并入这份预算");
        assertThat(onFresh.contents()).isEmpty();

        take(fresh, Path.of("assets", "samples", "405-2026.txt"));
        onFresh.show(SampleLibrary.budget(fresh, "405:2026"));

        assertThat(onFresh.missingProperty().get()).isEmpty();
        assertThat(onFresh.contents()).hasSize(20);
        fresh.close();
    }

    @Test
    void theBudgetChosenLastIsShownHoweverLongAnEarlierOneTakes() throws Exception {
        Deque<Runnable> background = new ArrayDeque<>();
        NarrativeViewModel slow = viewModel(library, background::add);
        slow.show(SampleLibrary.budget(library, "405:2026"));
        slow.show(SampleLibrary.budget(library, "510:2025"));

        background.removeLast().run();
        background.removeLast().run();

        assertThat(slow.headingProperty().get()).startsWith("柳州市工业和信息化局 2025");
    }

    @Test
    void readingTheSameAgainKeepsWhatIsLookedAt() throws Exception {
        choose(Topic.GENERAL);
        viewModel.move(3);
        Figure looked = viewModel.selectedProperty().get();

        viewModel.show(SampleLibrary.budget(library, "405:2026"));

        assertThat(viewModel.selectedProperty().get()).isNotNull().isSameAs(looked);
    }

    @Test
    void aFigureLeadsToItsCellInTheTableBeside() {
        choose(Topic.EXPENDITURE);
        viewModel.select(figure(Claim.AMOUNT));

        assertThat(viewModel.beside().titleProperty().get()).isEqualTo("表 3 部门支出总体情况表");
        assertThat(viewModel.beside().selected()).contains(new CellPlace(TableKind.EXPENDITURE, 5, 3));
        assertThat(viewModel.detailsProperty().get().evidence().orElseThrow().given())
                .isEqualTo("表 3 D5：9,050.14 万元");
        assertThat(viewModel.beside().mentions()).first().isEqualTo(figure(Claim.AMOUNT));
    }

    @Test
    void aSelectedCellLeadsBackToTheSentenceThatStatesIt() {
        choose(Topic.THREE_PUBLIC);

        viewModel.beside().lead(new CellPlace(TableKind.THREE_PUBLIC, 9, 8));

        assertThat(viewModel.selectedProperty().get()).extracting(Figure::printed).isEqualTo("4.94万元");
        assertThat(viewModel.copiedSentence()).startsWith("（二）公务接待费2026年预算4.94万元，同比减少0.04万元");
        assertThat(viewModel.beside().mentions()).extracting(Figure::claim).containsExactly(Claim.AMOUNT, Claim.CHANGE,
                Claim.RATE);
    }

    @Test
    void aCellThatIsPartOfTheFiguresSumStaysSelected() {
        choose(Topic.GENERAL);
        CellPlace second = new CellPlace(TableKind.GENERAL, 39, 3);

        viewModel.beside().lead(second);

        assertThat(viewModel.selectedProperty().get()).extracting(Figure::printed).isEqualTo("477.22万元");
        assertThat(viewModel.detailsProperty().get().evidence().orElseThrow().given())
                .isEqualTo("表 5 的 2 格合计：477.22 万元");
        assertThat(viewModel.beside().selected()).contains(second);
    }

    @Test
    void aCellOfAnotherSectionsTableTurnsThePage() {
        viewModel.beside().lead(new CellPlace(TableKind.PROCUREMENT, 8, 4));

        assertThat(page().title()).isEqualTo("十、政府采购预算情况说明");
        assertThat(viewModel.selectedProperty().get()).extracting(Figure::printed).isEqualTo("93.81万元");
    }

    @Test
    void aCellThatTheTextLeavesOutKeepsTheFigureAndHasNoMention() {
        choose(Topic.THREE_PUBLIC);
        viewModel.beside().lead(new CellPlace(TableKind.THREE_PUBLIC, 9, 9));

        assertThat(viewModel.selectedProperty().get()).isNull();
        assertThat(viewModel.beside().mentions()).isEmpty();
    }

    @Test
    void aFigureWithoutACellSaysWhy() {
        choose(Topic.OPERATING_COSTS);
        viewModel.select(viewModel.figures().getFirst());

        FigureDetails.Evidence evidence = viewModel.detailsProperty().get().evidence().orElseThrow();
        assertThat(evidence.given()).isEqualTo("12 张表都不写“机关运行经费预算”");
        assertThat(evidence.verdict()).isEqualTo("无法核对");
        assertThat(viewModel.beside().noneProperty().get()).isEqualTo("12 张表中没有这一节对应的表");
    }

    @Test
    void aPlaceInTheTextLeadsToItsPageItsSentenceAndItsFigure() {
        String text = viewModel.copiedAll();
        int reason = text.indexOf("当年财力偏紧", text.indexOf("三、部门支出总体情况说明"));

        viewModel.lead(reason);
        assertThat(page().title()).isEqualTo("三、部门支出总体情况说明");
        assertThat(viewModel.selectedProperty().get()).isNull();
        assertThat(viewModel.copiedSentence()).contains("科学技术支出8,215.52万元").contains("当年财力偏紧");

        viewModel.lead(text.indexOf("4.94万元"));
        assertThat(viewModel.selectedProperty().get()).extracting(Figure::printed).isEqualTo("4.94万元");
        assertThat(viewModel.offset()).hasValue(text.indexOf("4.94万元"));
    }

    @Test
    void aPlaceIsWaitedForUntilTheTextIsRead() throws Exception {
        String text = viewModel.copiedAll();
        NarrativeViewModel fresh = viewModel(library, Runnable::run);

        fresh.show(SampleLibrary.budget(library, "405:2026"), OptionalInt.of(text.indexOf("13.95万元")));

        assertThat(fresh.selectedProperty().get()).extracting(Figure::printed).isEqualTo("13.95万元");
    }

    @Test
    void theTextIsCopiedByThePageAndAsAWhole() {
        choose(Topic.GOVERNMENT_FUND);
        assertThat(viewModel.copiedSentence()).as("no sentence is looked at").isEqualTo(viewModel.copiedPage())
                .isEqualTo("八、政府性基金预算支出情况说明\n2026年我部门无政府性基金预算支出安排。");
        assertThat(viewModel.copiedAll()).isEqualTo(String.join("\n", Documents.sampleText("405-2026")));
    }

    @Test
    void noBudgetShowsNothing() {
        viewModel.show(null);

        assertThat(viewModel.contents()).isEmpty();
        assertThat(viewModel.pageProperty().get()).isNull();
        assertThat(viewModel.headingProperty().get()).isEmpty();
        assertThat(viewModel.statusProperty().get()).isEmpty();
    }

    private static NarrativeViewModel viewModel(Library library, Executor background) {
        var tasks = new TaskRunner(background, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        return new NarrativeViewModel(new BrowseLibrary(library).links(), tasks, Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    private static void take(Library library, Path file) {
        new ImportBudgets(library).run(ImportRequest.of(List.of(file), ImportOptions.NONE), Progress.NONE,
                Cancellation.NONE);
    }

    private void choose(Topic topic) {
        viewModel.choose(
                viewModel.contents().stream().filter(entry -> entry.topic() == topic).findFirst().orElseThrow());
    }

    private Page page() {
        return viewModel.pageProperty().get();
    }

    private Figure figure(Claim claim) {
        return viewModel.figures().stream().filter(figure -> figure.claim() == claim).findFirst().orElseThrow();
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Note(var words) -> words;
            case Block.Paragraph(var runs) -> text(runs);
            case Block.Grid(_, var rows) -> String.join("\n", rows.stream()
                    .map(row -> String.join("\t", row.stream().map(NarrativeViewModelTest::text).toList())).toList());
        };
    }

    private static String text(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }
}
