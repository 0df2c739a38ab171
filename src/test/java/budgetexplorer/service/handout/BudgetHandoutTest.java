package budgetexplorer.service.handout;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be printed of a budget.
class BudgetHandoutTest {
    private static final Messages MESSAGES = Messages.of(Language.ZH);

    @TempDir
    static Path folder;

    private static Library library;
    private static BrowseLibrary browse;
    private static BudgetSummary science;

    @BeforeAll
    static void open() throws Exception {
        library = SampleLibrary.in(folder);
        browse = new BrowseLibrary(library);
        science = SampleLibrary.budget(library, "405:2026");
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void allTablesAreThereInTheirOrder() {
        assertThat(handouts(MoneyUnit.TEN_THOUSAND_YUAN).tables(science)).hasSize(12)
                .extracting(Section.Table::name).startsWith("表 1 部门收支总体情况表", "表 2 部门收入总体情况表");
    }

    @Test
    void everyRowAndCellOfATableIsKeptAsStated() {
        BudgetTable stated = browse.table(science.id(), TableKind.EXPENDITURE).orElseThrow();
        Section.Table printed = new StatedTables(MESSAGES, MoneyUnit.TEN_THOUSAND_YUAN, science).of(stated);

        assertThat(printed.rows()).hasSameSizeAs(stated.rows());
        assertThat(printed.columns()).hasSameSizeAs(stated.columns());
        assertThat(amounts(printed)).containsExactlyElementsOf(stated.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(budgetexplorer.model.table.Cell.Amount.class::isInstance)
                .map(cell -> ((budgetexplorer.model.table.Cell.Amount) cell).money()).toList());
        assertThat(printed.notes()).last().asString().isEqualTo("来源：405-2026.xlsx › 部门支出总体情况表（表3）");
        assertThat(printed.remarks()).isEmpty();
    }

    @Test
    void neighboursShareTheUpperWordsOfTheirHeader() {
        Section.Table income = table(2);

        assertThat(income.columns()).extracting(Section.Column::header)
                .anyMatch(header -> header.size() > 1 && header.getFirst().equals("本年收入"));
        assertThat(income.columns().getFirst().align()).isEqualTo(Section.Align.LEFT);
        assertThat(income.columns().getLast().align()).isEqualTo(Section.Align.RIGHT);
    }

    @Test
    void codesAndNamesStandOnEveryPageButNotWhereBothSidesHaveNames() {
        assertThat(table(3).frozen()).isEqualTo(3);
        assertThat(table(1).frozen()).isZero();
    }

    @Test
    void anotherUnitThanTheDocumentsIsSaid() {
        Section.Table printed = handouts(MoneyUnit.YUAN).tables(science).getFirst();

        assertThat(printed.remarks()).hasSize(1).first().asString().contains("万元", "元");
    }

    @Test
    void aBlankCellStaysBlank() {
        Section.Table balance = table(1);

        assertThat(balance.rows().stream().flatMap(row -> row.cells().stream()))
                .contains(new Cell.Words("")).noneMatch(Cell.Missing.class::isInstance);
    }

    @Test
    void chartsThatShowNothingAreNotOffered() {
        assertThat(handouts(MoneyUnit.TEN_THOUSAND_YUAN).charts(science)).isNotEmpty()
                .noneMatch(picture -> picture.chart().data().isEmpty());
    }

    @Test
    void everyPageSaysUnitDateAndNumber() {
        Handout handout = handouts(MoneyUnit.TEN_THOUSAND_YUAN).of("题目", "405", List.of(),
                LocalDate.of(2026, 11, 22));

        assertThat(handout.furniture().footLeft()).isEqualTo("单位：万元 · 打印于 2026年11月22日");
        assertThat(handout.furniture().pageNumber().of(2, 5)).isEqualTo("第 2 页，共 5 页");
    }

    private static Section.Table table(int number) {
        return handouts(MoneyUnit.TEN_THOUSAND_YUAN).tables(science).get(number - 1);
    }

    private static List<Money> amounts(Section.Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).money()).toList();
    }

    private static BudgetHandout handouts(MoneyUnit unit) {
        return new BudgetHandout(browse, MESSAGES, unit);
    }
}
