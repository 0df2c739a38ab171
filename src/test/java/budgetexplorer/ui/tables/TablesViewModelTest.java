package budgetexplorer.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.FollowAudit;
import budgetexplorer.service.draft.EditDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.EditHistory;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.CellRange;
import budgetexplorer.ui.kit.table.RowFilter;
import budgetexplorer.ui.kit.table.RowOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesViewModelTest {
    @TempDir
    Path folder;

    private final Memory memory = Memory.ofSession();
    private Library library;
    private TablesViewModel viewModel;

    @BeforeEach
    void showTheScienceBureau() throws Exception {
        library = SampleLibrary.in(folder);
        viewModel = viewModel(MoneyUnit.TEN_THOUSAND_YUAN);
        viewModel.show(SampleLibrary.budget(library, "405:2026"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private TablesViewModel viewModel(MoneyUnit unit) {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        var browse = new BrowseLibrary(library);
        var messages = Messages.of(Language.ZH);
        var format = new AmountFormat(unit);
        var audit = new FollowedAudit(new FollowAudit(new AuditBudgets(browse), messages, unit), browse, tasks,
                messages);
        var edits = new Edits(new EditHistory(), tasks, fault -> {
            throw new AssertionError(fault);
        }, _ -> {});
        return new TablesViewModel(browse, tasks, messages, format, memory, new EditingViewModel(
                new EditDraft(library), audit, edits, tasks, new RecordedDialogs(), messages, format, memory));
    }

    @Test
    void theTwelveTablesAreListedAndTheFirstIsShown() {
        assertThat(viewModel.entries()).hasSize(12).allMatch(entry -> entry.table().isPresent());
        assertThat(viewModel.headingProperty().get()).isEqualTo("表 1 部门收支总体情况表");
        assertThat(viewModel.aboutProperty().get()).isEqualTo("柳州市科学技术局 2026 年（公开） · 单位：万元");
        assertThat(viewModel.notesProperty().get()).isEqualTo("注：本套报表金额单位转换时可能存在四舍五入尾数误差。");
        assertThat(viewModel.statusProperty().get()).isEqualTo("显示全部 29 行");
    }

    @Test
    void theUnitOfTheDocumentIsSaidWhereAnotherIsShown() throws Exception {
        viewModel = viewModel(MoneyUnit.YUAN);
        viewModel.show(SampleLibrary.budget(library, "405:2026"));
        choose(3);
        select(6, 3);

        assertThat(viewModel.aboutProperty().get()).endsWith("文件单位：万元，显示单位：元");
        assertThat(line()).isEqualTo("405-2026.xlsx › 部门支出总体情况表（表3） › D11 = 64,500,000.00 元");
        assertThat(viewModel.sheet().copied(false)).isEqualTo("64500000");
    }

    @Test
    void rowsAreFilteredByWordsByUnitAndByAmount() {
        choose(3);

        viewModel.sheet().filterProperty().set(RowFilter.ALL.withWords("技术"));
        assertThat(viewModel.sheet().rows()).isNotEmpty()
                .allMatch(row -> row.cells().get(2).text(MoneyUnit.YUAN).contains("技术"));
        assertThat(viewModel.statusProperty().get()).matches("显示 \\d+ 行，共 38 行；已筛选");

        viewModel.sheet().filterProperty().set(RowFilter.ALL.withUnit(Optional.of("405004")));
        assertThat(viewModel.sheet().rows()).isNotEmpty().allMatch(row -> "405004".equals(row.unit()));

        viewModel.clearFilter();
        choose(1);
        viewModel.sheet().filterProperty().set(RowFilter.ALL.withNonZero(true));
        assertThat(viewModel.sheet().rows()).hasSizeBetween(1, 20);
    }

    @Test
    void theUnitsOfATableCanBeChosen() {
        choose(3);
        assertThat(viewModel.units()).extracting(UnitChoice::title).containsExactly("全部单位", "405001 柳州市科学技术局",
                "405002 柳州市科学技术情报研究所", "405003 柳州市智能制造科技服务中心", "405004 柳州市科技兴市服务中心");
        choose(12);
        assertThat(viewModel.units()).hasSizeGreaterThan(2);
        choose(1);
        assertThat(viewModel.units()).hasSize(1);
    }

    @Test
    void rowsAreSortedAndTheTotalStaysOnTop() {
        choose(3);
        List<Row> official = List.copyOf(viewModel.sheet().rows());

        viewModel.sheet().orderProperty().set(new RowOrder(3, true));

        assertThat(viewModel.sheet().rows().subList(0, 4)).containsExactly(official.get(0), official.get(1),
                official.get(2), official.get(6));
        assertThat(viewModel.statusProperty().get()).isEqualTo("显示全部 38 行；按 合计 降序");
        viewModel.sheet().orderProperty().set(null);
        assertThat(viewModel.sheet().rows()).isEqualTo(official);
    }

    @Test
    void theSelectedCellStaysSelectedWhenRowsMove() {
        choose(3);
        select(6, 3);

        viewModel.sheet().orderProperty().set(new RowOrder(3, true));

        assertThat(viewModel.sheet().selectionProperty().get()).isEqualTo(CellRange.of(3, 3));
        viewModel.sheet().filterProperty().set(RowFilter.ALL.withWords("没有这样的字"));
        assertThat(viewModel.sheet().rows()).isEmpty();
        assertThat(viewModel.sheet().selectionProperty().get()).isNull();
    }

    @Test
    void whatIsLookedForIsFoundCellByCellAndAroundTheEnd() {
        choose(3);

        viewModel.find().queryProperty().set("2060499");
        assertThat(viewModel.sheet().selectedProperty().get()).isNotNull()
                .matches(cell -> cell.row().number() == 11 && cell.column() == 0);
        String count = viewModel.find().countProperty().get();
        int hits = Integer.parseInt(count.substring(2));
        assertThat(count).startsWith("1/");
        for (int i = 0; i < hits; i++) {
            viewModel.find().next();
        }
        assertThat(viewModel.find().countProperty().get()).isEqualTo(count);
        viewModel.find().previous();
        assertThat(viewModel.find().countProperty().get()).isEqualTo(hits + "/" + hits);
    }

    @Test
    void amountsAreFoundWithSeparatorsAndWithout() {
        choose(3);

        viewModel.find().queryProperty().set("6,450");
        assertThat(line()).endsWith("D11 = 6,450.00 万元");
        viewModel.find().queryProperty().set("6450.00");
        assertThat(viewModel.find().countProperty().get()).isEqualTo("1/2");
        viewModel.find().queryProperty().set("不在表中");
        assertThat(viewModel.find().countProperty().get()).isEqualTo("没有找到");
    }

    @Test
    void theSourceOfACellIsSaidAndWhereItIsInTheDrillDown() {
        choose(3);
        select(6, 3);

        CellSource source = Objects.requireNonNull(viewModel.sourceProperty().get());
        assertThat(source.line()).isEqualTo("405-2026.xlsx › 部门支出总体情况表（表3） › D11 = 6,450.00 万元");
        assertThat(source.node()).isEqualTo(Optional.of(new Link.Line(
                Objects.requireNonNull(viewModel.place().orElseThrow()).budget(), Hierarchy.FUNCTION,
                List.of("405001", "206", "20604", "2060499"))));
        select(0, 1);
        assertThat(line()).endsWith("B5 = 空");
        choose(1);
        select(0, 1);
        assertThat(Objects.requireNonNull(viewModel.sourceProperty().get()).node()).isEmpty();
    }

    @Test
    void aLinkOpensItsTableAtItsCellWhateverIsFilteredOrHidden() throws Exception {
        choose(3);
        viewModel.sheet().filterProperty().set(RowFilter.ALL.withWords("行政"));
        viewModel.sheet().showColumns(List.of(0, 1));
        var budget = SampleLibrary.budget(library, "405:2026");

        viewModel.show(budget, new Link.TableCell(budget.id(), TableKind.EXPENDITURE, 11, 5));

        assertThat(line()).endsWith("F11 = 6,450.00 万元");
        assertThat(viewModel.sheet().targetProperty().get()).isEqualTo(viewModel.sheet().selectedProperty().get());
        assertThat(viewModel.place()).contains(new Link.TableCell(budget.id(), TableKind.EXPENDITURE, 11, 5));

        var other = SampleLibrary.budget(library, "510:2025");
        viewModel.show(other, new Link.TableCell(other.id(), TableKind.PROCUREMENT, 9, 11));
        assertThat(viewModel.headingProperty().get()).isEqualTo("表 10 政府采购预算表");
        assertThat(line()).endsWith("L9 = 0.00 万元");
    }

    @Test
    void whatAUserChoseOfATableIsRemembered() throws Exception {
        choose(3);
        viewModel.sheet().orderProperty().set(new RowOrder(5, true));
        viewModel.sheet().showColumns(List.of(0, 2, 3, 5));
        viewModel.sheet().widths().put(2, 300.0);

        viewModel = viewModel(MoneyUnit.TEN_THOUSAND_YUAN);
        viewModel.show(SampleLibrary.budget(library, "510:2025"));
        assertThat(viewModel.sheet().orderProperty().get()).isNull();
        choose(3);

        assertThat(viewModel.sheet().orderProperty().get()).isEqualTo(new RowOrder(5, true));
        assertThat(viewModel.sheet().columns()).containsExactly(0, 2, 3, 5);
        assertThat(viewModel.sheet().widths()).containsEntry(2, 300.0);
        assertThat(viewModel.statusProperty().get()).isEqualTo("显示全部 41 行；按 项目支出 降序；隐藏 3 列");
    }

    @Test
    void wholeTablesAreCopiedUnderTheirHeaders() {
        choose(2);

        assertThat(viewModel.sheet().copiedWhole().lines()).hasSize(7)
                .first().asString().startsWith("部门（单位）代码\t部门（单位）名称\t合计\t本年收入/小计");
    }

    private void choose(int number) {
        viewModel.choose(viewModel.entries().get(number - 1));
    }

    private void select(int row, int place) {
        viewModel.sheet().select(CellRange.of(row, place));
    }

    private String line() {
        return Objects.requireNonNull(viewModel.sourceProperty().get()).line();
    }
}
