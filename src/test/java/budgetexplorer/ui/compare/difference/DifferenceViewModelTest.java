package budgetexplorer.ui.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.service.difference.SecondDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second draft of the sample of 405 with totals that follow.
class DifferenceViewModelTest {
    @TempDir
    static Path folder;
    private static Library library;

    private final List<Link> visited = new ArrayList<>();
    private DifferenceViewModel viewModel;

    @BeforeAll
    static void importDrafts() throws Exception {
        library = SampleLibrary.in(folder);
        SecondDraft.withTotals(library, folder);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @BeforeEach
    void showWhatChanged() throws Exception {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new DifferenceViewModel(new FindDifference(new BrowseLibrary(library)), tasks,
                Messages.of(Language.ZH), new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN), visited::add);
        show("405:2026#2", "405:2026#1");
    }

    private void show(String budget, String from) throws Exception {
        viewModel.show(SampleLibrary.budget(library, budget), SampleLibrary.budget(library, from));
    }

    private List<String> headings() {
        return viewModel.rows().stream().filter(DifferenceRow.Heading.class::isInstance)
                .map(row -> ((DifferenceRow.Heading) row).text()).toList();
    }

    private List<DifferenceRow.Item> items() {
        return viewModel.rows().stream().filter(DifferenceRow.Item.class::isInstance)
                .map(DifferenceRow.Item.class::cast).toList();
    }

    @Test
    void theChangesOfEachTableStandBelowItsHeading() {
        assertThat(viewModel.headingProperty().get()).isEqualTo("与第 1 稿相比，改了 7 处；总支出增加 10.00 万元（+0.1%）");
        assertThat(headings()).containsExactly("表 1 部门收支总体情况表（7）", "表 2 部门收入总体情况表（9）", "表 3 部门支出总体情况表（7）",
                "表 4 财政拨款收支总体情况表（7）", "表 5 一般公共预算支出情况表（8）");
        assertThat(viewModel.statusProperty().get()).isEqualTo("列出 38 处，共 38 处");
        assertThat(items().getFirst().difference()).isEqualTo("+10.00");
    }

    @Test
    void totalsThatFollowCanBeLeftOut() {
        viewModel.consequencesProperty().set(false);

        assertThat(items()).hasSize(7);
        assertThat(headings()).contains("表 3 部门支出总体情况表（1）");
    }

    @Test
    void changesAreFoundByKindAndByWords() {
        viewModel.findProperty().set("2060102");
        assertThat(items()).hasSize(4);

        viewModel.kindProperty().set(Kind.ADDED);
        assertThat(items()).isEmpty();
        assertThat(viewModel.missingProperty().get()).isEqualTo("没有符合筛选条件的改动");

        viewModel.kindProperty().set(null);
        viewModel.findProperty().set("8,225.52");
        assertThat(headings()).containsExactly("表 1 部门收支总体情况表（1）", "表 4 财政拨款收支总体情况表（1）");
    }

    @Test
    void oldAndNewLeadToTheirCells() {
        DifferenceRow.Item first = items().getFirst();

        viewModel.open(first.change().before());
        viewModel.open(first.change().after());

        assertThat(visited).hasSize(2).allSatisfy(link -> assertThat(link).isInstanceOf(Link.TableCell.class));
        assertThat(visited).extracting(link -> link.budget().revision()).containsExactly(1, 2);
    }

    @Test
    void findingsAreToldByWhatBecameOfThem() {
        assertThat(viewModel.findings()).filteredOn(FindingRow.Heading.class::isInstance)
                .extracting(row -> ((FindingRow.Heading) row).text()).satisfies(
                        texts -> assertThat(texts.getFirst()).startsWith("新出现 "),
                        texts -> assertThat(texts.get(1)).isEqualTo("已改正 0 条"));
        assertThat(viewModel.findings()).filteredOn(FindingRow.Item.class::isInstance)
                .extracting(row -> ((FindingRow.Item) row).text())
                .contains("差错 · 405001 柳州市科学技术局 · 合计应为 7,130.57，表中为 7,120.57");
    }

    @Test
    void theChartGoesByCategoryOrByUnit() {
        Chart byCategory = Objects.requireNonNull(viewModel.chartProperty().get());

        viewModel.byUnitProperty().set(true);

        assertThat(byCategory.name()).isEqualTo("difference.categories");
        assertThat(Objects.requireNonNull(viewModel.chartProperty().get()).name()).isEqualTo("difference.units");
    }

    @Test
    void changesAreCopiedAsCells() {
        viewModel.findProperty().set("8,225.52");

        List<String> lines = viewModel.copied(List.of()).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("表\t改动\t位置\t栏目\t原\t新\t差额");
        assertThat(lines.get(1)).isEqualTo("表 1 部门收支总体情况表\t改\t支出 · 六、科学技术支出\t预算数\t8215.52\t8225.52\t10.00");
        assertThat(lines).hasSize(3);
        assertThat(viewModel.copied(List.of(viewModel.rows().get(1))).lines()).hasSize(2);
    }

    @Test
    void draftsThatAreTheSameSaySo() throws Exception {
        show("510:2025", "510:2025");

        assertThat(viewModel.headingProperty().get()).isEqualTo("与第 1 稿相比，两稿相同");
        assertThat(viewModel.missingProperty().get()).isEqualTo("两稿相同：表格和说明都没有改动");
        assertThat(viewModel.rows()).isEmpty();
    }

    @Test
    void warningsSayWhatIsNotComparable() throws Exception {
        show("510:2025", "405:2026#2");

        assertThat(viewModel.remarks()).containsExactly("部门不同：柳州市科学技术局、柳州市工业和信息化局", "年度不同：2026 年、2025 年");
    }

    @Test
    void clearedItShowsNothing() {
        viewModel.clear();

        assertThat(viewModel.rows()).isEmpty();
        assertThat(viewModel.headingProperty().get()).isEmpty();
        assertThat(viewModel.place()).isEmpty();
        assertThat(viewModel.handout(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void thePlaceIsALinkToBothDrafts() {
        assertThat(viewModel.place().map(Link::text)).hasValueSatisfying(
                text -> assertThat(Link.parse(text)).isEqualTo(viewModel.place()));
    }
}
