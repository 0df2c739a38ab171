package budgetexplorer.read;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.grid.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The layout that most other cities follow: no units, the year before beside the budget's, 类 and 款 stated.
class OtherCitiesTest {
    private static final Department WATER = new Department("130", "某市水利局");
    private static final String TEXT = """
            部门支出总表
            部门：某市水利局
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t合计\t1,000.00\t600.00\t400.00
            213\t农林水支出\t1,000.00\t600.00\t400.00
            2130301\t行政运行\t1,000.00\t600.00\t400.00

            一般公共预算支出表
            部门：某市水利局
            单位：万元
            功能分类科目\t\t2023年执行数\t2024年预算数\t\t\t2024年预算数比2023年执行数
            科目编码\t科目名称\t\t小计\t基本支出\t项目支出\t增减额
            \t合计\t900.00\t1,000.00\t600.00\t400.00\t100.00
            2130301\t行政运行\t900.00\t1,000.00\t600.00\t400.00\t100.00

            一般公共预算“三公”经费支出表
            部门：某市水利局
            单位：万元
            2023年预算数\t\t\t\t2024年预算数
            合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费
            12.00\t0.00\t10.00\t2.00\t11.00\t0.00\t10.00\t1.00
            """;

    @TempDir
    Path folder;

    @Test
    void theYearsBesideTheBudgetsAreKeptButNotTakenForIt() throws Exception {
        BudgetTable table = read().table(TableKind.GENERAL).orElseThrow();
        var item = table.rows(RowKind.ITEM).findFirst().orElseThrow();

        assertThat(table.columns()).extracting(column -> column.field()).containsExactly(Field.ITEM_CODE, Field.NAME,
                Field.OTHER, Field.TOTAL, Field.BASIC, Field.PROJECT, Field.OTHER);
        assertThat(table.amount(item, Field.TOTAL)).contains(MadeUp.money("1000.00"));
        assertThat(table.text(item, Field.OTHER)).isEqualTo("900.00");
    }

    @Test
    void aRowOfNothingButAmountsIsTheTotal() throws Exception {
        BudgetTable table = read().table(TableKind.THREE_PUBLIC).orElseThrow();

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RowKind.TOTAL);
            assertThat(table.amount(row, Field.THREE_PUBLIC)).contains(MadeUp.money("11.00"));
            assertThat(table.amount(row, Field.RECEPTION)).contains(MadeUp.money("1.00"));
        });
    }

    @Test
    void aTableWithoutUnitsHasNoColumnForThem() throws Exception {
        BudgetTable table = read().table(TableKind.EXPENDITURE).orElseThrow();

        assertThat(table.has(Field.UNIT_CODE)).isFalse();
        assertThat(table.rows(RowKind.ITEM)).hasSize(2).allSatisfy(row -> assertThat(row.unit()).isNull());
    }

    private Budget read() throws IOException, ProblemException {
        Path file = Files.writeString(folder.resolve("2024.txt"), TEXT);
        var said = new Identity(Optional.of(WATER), Optional.empty(), Optional.empty());
        return new BudgetReader().read(file, new ReadOptions(Optional.empty(), List.of(said)), Cancellation.NONE)
                .budgets().getFirst();
    }
}
