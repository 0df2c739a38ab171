package budgetexplorer.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.treemap.Tile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExploreViewModelTest {
    @TempDir
    Path folder;

    private final List<Link> followed = new ArrayList<>();
    private Library library;
    private ExploreViewModel viewModel;

    @BeforeEach
    void showTheScienceBureau() throws Exception {
        library = SampleLibrary.in(folder);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new ExploreViewModel(new BrowseLibrary(library), tasks, followed::add, Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        viewModel.show(SampleLibrary.budget(library, "405:2026"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aBudgetStartsAtItsDepartment() {
        assertThat(viewModel.selectedProperty().get()).isSameAs(root()).isSameAs(viewModel.focusProperty().get());
        assertThat(viewModel.headingProperty().get()).isEqualTo(
                "柳州市科学技术局 2026 年预算（公开）：9,050.14 万元，最多的是 405001 柳州市科学技术局：7,120.57，占 78.7%");
        assertThat(viewModel.tiles()).extracting(Tile::label).containsExactly("405001 柳州市科学技术局",
                "405002 柳州市科学技术情报研究所", "405003 柳州市智能制造科技服务中心", "405004 柳州市科技兴市服务中心");
    }

    @Test
    void selectingAPartOfThePictureKeepsThePicture() {
        viewModel.select(unit(0));

        assertThat(viewModel.focusProperty().get()).isSameAs(root());
        assertThat(viewModel.selectedTile()).contains("0");
    }

    @Test
    void openingAPartShowsItsParts() {
        viewModel.open(unit(0));

        assertThat(viewModel.focusProperty().get()).isSameAs(unit(0));
        assertThat(viewModel.tiles()).extracting(Tile::label).containsExactly("206 科学技术支出", "208 社会保障和就业支出",
                "210 卫生健康支出", "221 住房保障支出");
        assertThat(viewModel.tiles()).extracting(Tile::value).first().isEqualTo("6,882.27 · 96.7%");
        assertThat(viewModel.selectedTile()).isEmpty();
    }

    @Test
    void selectingALineElsewhereShowsItAmongItsNeighbours() {
        ExploreNode line = child(child(child(unit(0), 0), 1), 0);

        viewModel.select(line);

        assertThat(line.node().code()).isEqualTo("2060499");
        assertThat(viewModel.focusProperty().get()).isSameAs(line.parent());
        assertThat(viewModel.selectedTile()).contains("0");
    }

    @Test
    void selectingANodeElsewhereWithPartsShowsThem() {
        ExploreNode category = child(unit(1), 0);

        viewModel.select(category);

        assertThat(viewModel.focusProperty().get()).isSameAs(category);
    }

    @Test
    void aTileStandsForItsNode() {
        assertThat(viewModel.nodeOf("2")).containsSame(unit(2));
        assertThat(viewModel.nodeOf(null)).isEmpty();
    }

    @Test
    void upLeadsBackToTheDepartmentAndNoFurther() {
        viewModel.open(unit(0));
        viewModel.up();
        viewModel.up();

        assertThat(viewModel.focusProperty().get()).isSameAs(root());
        assertThat(viewModel.selectedProperty().get()).as("where it came from").isSameAs(unit(0));
    }

    @Test
    void aStatedAmountNamesItsCellAndWhatTheLinesMissItBy() {
        viewModel.select(unit(0));

        NodeDetails details = viewModel.detailsProperty().get();
        assertThat(details.source().text()).isEqualTo("表 3 · D7 · 部门支出总体情况表");
        assertThat(details.source().link().map(Link::text)).contains("405:2026:公开#1/table/3/7/3");
        assertThat(details.amount()).isEqualTo("7,120.57 万元 · 占上级 78.7%");
        assertThat(details.parts()).extracting(Fact::text).containsExactly("基本支出 654.89 表 3 E7",
                "人员经费 575.25 表 5 F10", "公用经费 79.64 表 5 G10", "项目支出 6,465.68 表 3 F7",
                "下级相加 7,120.58，与文件所列相差 0.01");
        assertThat(details.parts().getFirst().link().map(Link::text)).contains("405:2026:公开#1/table/3/7/4");
    }

    @Test
    void aLineNamesTheProjectsItPaysForWhereTheAmountsTell() {
        viewModel.select(child(child(child(unit(0), 0), 1), 0));

        NodeDetails details = viewModel.detailsProperty().get();
        assertThat(details.projects()).extracting(Fact::text).containsExactly("项目 2 个（按金额推断）：",
                "柳州市科技发展专项资金 5,900.00", "人才集聚专项经费 550.00");
        assertThat(details.projects().get(1).link().map(Link::text)).contains("405:2026:公开#1/project/9");
    }

    @Test
    void aProjectNamesTheLineThatPaysForIt() {
        viewModel.choose(Hierarchy.PROJECT);
        viewModel.select(child(unit(0), 1));

        NodeDetails details = viewModel.detailsProperty().get();
        assertThat(details.title()).isEqualTo("人才集聚专项经费");
        assertThat(details.projects()).extracting(Fact::text)
                .containsExactly("列支科目（按金额推断）： 2060499 其他技术与开发支出");
        viewModel.follow(details.projects().getFirst().link().orElseThrow());
        assertThat(followed).extracting(Link::text)
                .containsExactly("405:2026:公开#1/lines/function/405001/206/20604/2060499");
    }

    @Test
    void anAmountThatTheNarrativeStatesLeadsThere() {
        viewModel.choose(Hierarchy.FUNCTION_UNITS);
        viewModel.select(root().at(List.of("206", "20601", "2060102")));

        assertThat(viewModel.detailsProperty().get().actions()).extracting(Fact::text).containsExactly("查看说明原文");
    }

    @Test
    void aFundIsStatedInItsOwnColumn() {
        viewModel.choose(Hierarchy.FUND);
        viewModel.select(unit(0));

        assertThat(viewModel.detailsProperty().get().title()).isEqualTo("一般公共预算");
        assertThat(viewModel.detailsProperty().get().source().text()).doesNotContain(" D6 ");
        assertThat(viewModel.headingProperty().get()).startsWith("柳州市科学技术局 2026 年收入预算（公开）：");
    }

    @Test
    void switchingTheHierarchyStaysWithUnitAndCode() {
        viewModel.select(child(child(child(unit(0), 0), 1), 0));

        viewModel.choose(Hierarchy.FUNCTION_UNITS);
        assertThat(viewModel.place().map(Link::text))
                .contains("405:2026:公开#1/lines/function-units/206/20604/2060499/405001");
        assertThat(viewModel.selectedProperty().get().total()).isEqualTo(new Money(6_450_000_000L, 10_000));

        viewModel.choose(Hierarchy.FUND);
        assertThat(viewModel.place().map(Link::text)).contains("405:2026:公开#1/lines/fund/general/405001");

        viewModel.choose(Hierarchy.FUNCTION);
        assertThat(viewModel.place().map(Link::text)).contains("405:2026:公开#1/lines/function/405001");

        viewModel.choose(Hierarchy.ECONOMY);
        assertThat(viewModel.place().map(Link::text)).as("no units there").contains("405:2026:公开#1/lines/economy");
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsALinkThatLeadsBack(Hierarchy hierarchy) throws Exception {
        viewModel.choose(hierarchy);
        ExploreNode deep = viewModel.rootProperty().get();
        while (!deep.isLeaf()) {
            deep = deep.children().getLast().isLeaf() ? deep.children().getLast() : deep.children().getFirst();
        }
        viewModel.select(deep);
        Link.Line place = (Link.Line) viewModel.place().orElseThrow();
        viewModel.show(SampleLibrary.budget(library, "510:2025"));

        viewModel.show(SampleLibrary.budget(library, "405:2026"), (Link.Line) Link.parse(place.text()).orElseThrow());

        assertThat(viewModel.hierarchyProperty().get()).isEqualTo(hierarchy);
        assertThat(viewModel.selectedProperty().get().title()).isEqualTo(deep.title());
    }

    @Test
    void allHierarchiesOfTheSampleAreOffered() {
        assertThat(viewModel.hierarchiesProperty().get()).containsExactlyInAnyOrder(Hierarchy.values());
    }

    @Test
    void reloadingStaysWhereTheUserIs() throws Exception {
        viewModel.select(unit(2));

        viewModel.reload(SampleLibrary.budget(library, "405:2026"));

        assertThat(viewModel.selectedProperty().get().node().code()).isEqualTo("405003");
    }

    @Test
    void aComputedAmountSaysSo() {
        viewModel.select(child(unit(0), 0));

        assertThat(viewModel.detailsProperty().get().source().text()).isEqualTo("计算得出：文件没有这一行，由下级 2 项相加");
    }

    @Test
    void theStatusCountsWhatIsShown() {
        viewModel.open(unit(0));

        assertThat(viewModel.statusProperty().get())
                .isEqualTo("显示 405001 柳州市科学技术局 的 4 项，合计 7,120.58（文件所列 7,120.57）");
        assertThat(viewModel.notDrawnProperty().get()).isEmpty();
    }

    @Test
    void noBudgetShowsNothing() {
        viewModel.show(null);

        assertThat(viewModel.rootProperty().get()).isNull();
        assertThat(viewModel.tiles()).isEmpty();
        assertThat(viewModel.headingProperty().get()).isEmpty();
        assertThat(viewModel.detailsProperty().get()).isNull();
    }

    @Test
    void anotherBudgetReplacesTheFirst() throws Exception {
        viewModel.open(unit(0));
        viewModel.show(SampleLibrary.budget(library, "510:2025"));

        assertThat(root().node().code()).isEqualTo("510");
        assertThat(viewModel.focusProperty().get()).isSameAs(root());
    }

    private ExploreNode root() {
        return viewModel.rootProperty().get();
    }

    private ExploreNode unit(int index) {
        return child(root(), index);
    }

    private static ExploreNode child(ExploreNode node, int index) {
        return node.children().get(index);
    }
}
