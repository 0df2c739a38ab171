package budgetexplorer.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.treemap.Tile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreViewModelTest {
    @TempDir
    Path folder;

    private Library library;
    private ExploreViewModel viewModel;

    @BeforeEach
    void showTheScienceBureau() throws Exception {
        library = SampleLibrary.in(folder);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new ExploreViewModel(new BrowseLibrary(library), tasks, Messages.of(Language.ZH),
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
    }

    @Test
    void aStatedAmountNamesItsCellAndWhatTheLinesMissItBy() {
        viewModel.select(unit(0));

        NodeDetails details = viewModel.detailsProperty().get();
        assertThat(details.source()).isEqualTo("表 3 · D7 · 部门支出总体情况表");
        assertThat(details.amount()).isEqualTo("7,120.57 万元 · 占上级 78.7%");
        assertThat(details.lines()).containsExactly("基本支出 654.89（表 3 E7）", "人员经费 575.25（表 5 F10）",
                "公用经费 79.64（表 5 G10）", "项目支出 6,465.68（表 3 F7）", "下级相加 7,120.58，与文件所列相差 0.01");
    }

    @Test
    void aComputedAmountSaysSo() {
        viewModel.select(child(unit(0), 0));

        assertThat(viewModel.detailsProperty().get().source()).isEqualTo("计算得出：文件没有这一行，由下级 2 项相加");
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
