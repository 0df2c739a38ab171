package budgetexplorer.read;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Department;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The two published budgets and the samples made of them.
class RealBudgetsTest {
    /// Where a budget comes from.
    enum From {
        SAMPLE(Documents::sample),
        PUBLISHED(Documents::published);

        private final Function<String, Path> file;

        From(Function<String, Path> file) {
            this.file = file;
        }
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026, 405, 柳州市科学技术局, 2026", "SAMPLE, 510-2025, 510, 柳州市工业和信息化局, 2025",
            "PUBLISHED, 405-2026, 405, 柳州市科学技术局, 2026", "PUBLISHED, 510-2025, 510, 柳州市工业和信息化局, 2025"})
    void aBudgetSaysWhoseItIsAndOfWhichYearAndStage(From from, String name, String code, String department, int year)
            throws ProblemException {
        Budget budget = read(from, name);

        assertThat(budget.department()).isEqualTo(new Department(code, department));
        assertThat(budget.year()).isEqualTo(year);
        assertThat(budget.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(budget.file()).isEqualTo(name + ".xlsx");
        assertThat(budget.tables()).allSatisfy(table -> assertThat(table.unit()).isEqualTo(
                MoneyUnit.TEN_THOUSAND_YUAN));
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026, '1:29 2:6 3:38 4:29 5:38 6:33 7:7 8:1 9:1 10:34 11:9 12:21'",
            "PUBLISHED, 405-2026, '1:29 2:6 3:38 4:29 5:38 6:33 7:7 8:1 9:1 10:34 11:9 12:21'",
            "SAMPLE, 510-2025, '1:29 2:6 3:41 4:29 5:41 6:35 7:7 8:1 9:1 10:33 11:22 12:35'",
            "PUBLISHED, 510-2025, '1:29 2:6 3:41 4:29 5:41 6:35 7:7 8:1 9:1 10:33 11:22 12:35'"})
    void everyTableIsThereWithAllItsRows(From from, String name, String rows) throws ProblemException {
        assertThat(read(from, name).tables().stream().map(table -> table.kind().number() + ":" + table.rows().size())
                .collect(Collectors.joining(" "))).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405001, 6450.00, D11", "SAMPLE, 405002, 10.00, D19", "PUBLISHED, 405001, 6450.00, D11"})
    void everyAmountHasTheCellThatShowsIt(From from, String unit, String amount, String address)
            throws ProblemException {
        BudgetTable table = read(from, "405-2026").table(TableKind.EXPENDITURE).orElseThrow();
        Row row = table.rows(RowKind.ITEM).filter(each -> unit.equals(each.unit()))
                .filter(each -> table.text(each, Field.ITEM_CODE).equals("2060499")).findFirst().orElseThrow();

        assertThat(table.source().sheets()).containsExactly("部门支出总体情况表（表3）");
        assertThat(table.amount(row, Field.TOTAL)).contains(money(amount));
        assertThat(table.address(row, Field.TOTAL)).contains(address);
    }

    @Test
    void columnsUnderMergedHeadersAreToldApart() throws ProblemException {
        BudgetTable income = read(From.SAMPLE, "405-2026").table(TableKind.INCOME).orElseThrow();

        assertThat(income.columns()).extracting(column -> column.field()).containsExactly(Field.UNIT_CODE, Field.NAME,
                Field.TOTAL, Field.CURRENT, Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL,
                Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS, Field.CARRY_OVER, Field.CARRY_OVER_GENERAL,
                Field.CARRY_OVER_GOVERNMENT_FUND, Field.CARRY_OVER_STATE_CAPITAL, Field.CARRY_OVER_FISCAL_ACCOUNT,
                Field.CARRY_OVER_UNIT_FUNDS);
        assertThat(income.columns().get(4).label()).isEqualTo("本年收入/一般公共预算");
    }

    @Test
    void twoTotalsOfOneTableAreToldApart() throws ProblemException {
        BudgetTable procurement = read(From.SAMPLE, "510-2025").table(TableKind.PROCUREMENT).orElseThrow();
        Row department = procurement.rows(RowKind.DEPARTMENT).findFirst().orElseThrow();

        assertThat(procurement.amount(department, Field.TOTAL)).contains(money("485.37"));
        assertThat(procurement.amount(department, Field.PROCUREMENT_TOTAL)).as("as stated, though wrong")
                .contains(money("0.00"));
    }

    @Test
    void aBlankCellIsNotZero() throws ProblemException {
        BudgetTable balance = read(From.SAMPLE, "405-2026").table(TableKind.BALANCE).orElseThrow();
        Row row = balance.rows().stream().filter(each -> balance.text(each, Field.EXPENSE_NAME).contains("住房保障"))
                .findFirst().orElseThrow();

        assertThat(balance.amount(row, Field.INCOME)).isEmpty();
        assertThat(balance.amount(row, Field.EXPENSE)).contains(money("171.04"));
    }

    @ParameterizedTest
    @CsvSource({"TOTAL, 1", "DEPARTMENT, 1", "UNIT, 0", "PROJECT, 19"})
    void theRowsOfTable12AreProjects(RowKind kind, int count) throws ProblemException {
        assertThat(read(From.SAMPLE, "405-2026").table(TableKind.GOALS).orElseThrow().rows(kind)).hasSize(count);
    }

    @Test
    void notesAreNoRows() throws ProblemException {
        BudgetTable table = read(From.SAMPLE, "405-2026").table(TableKind.STATE_CAPITAL).orElseThrow();

        assertThat(table.rows()).hasSize(1);
        assertThat(table.notes()).containsExactly("注：本部门2026年没有国有资本经营预算支出，故本表无数据。");
    }

    private static Budget read(From from, String name) throws ProblemException {
        return Documents.read(from.file.apply(name));
    }
}
