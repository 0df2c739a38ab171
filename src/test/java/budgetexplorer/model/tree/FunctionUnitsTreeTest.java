package budgetexplorer.model.tree;

import static budgetexplorer.model.MadeUp.money;
import static budgetexplorer.model.tree.FunctionTreeTest.find;
import static budgetexplorer.model.tree.FunctionTreeTest.lines;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionUnitsTreeTest {
    @Test
    void theSameLinesStandBelowTheirCodesWithTheUnitsLast() {
        TreeNode root = turned("""
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC
                DEPARTMENT | | 701 | 某市园林局 | 9.99 |
                UNIT | | 701001 | 园林局本级 | 6.00 |
                ITEM | 2120101 | | 行政运行 | 4.00 | 1.00
                ITEM | 2210201 | | 住房公积金 | 2.00 | 2.00
                UNIT | | 701002 | 公园管理处 | 4.00 |
                ITEM | 2120101 | | 行政运行 | 4.00 |""");

        assertThat(lines(root)).containsExactly("department 701", "类 212", "款 21201", "项 2120101", "unit 701001",
                "unit 701002", "类 221", "款 22102", "项 2210201", "unit 701001");
        assertThat(root.amounts().total()).as("as stated").isEqualTo(money("9.99"));
        TreeNode item = find(root, "212", "21201", "2120101");
        assertThat(item.isComputed()).isTrue();
        assertThat(item.name()).isEqualTo("行政运行");
        assertThat(item.amounts()).as("one of the units does not state its basic expenditure")
                .isEqualTo(Amounts.ofTotal(money("8.00")));
        assertThat(item.children().getFirst().origin()).as("a line keeps its row")
                .isEqualTo(new Origin.Stated(TableKind.EXPENDITURE, 7));
    }

    @Test
    void aLineOfNoUnitIsTheDepartmentsAndAUnitWithoutLinesStays() {
        TreeNode root = turned("""
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                DEPARTMENT | | 701 | 某市园林局 | 7.00
                ITEM | 2120101 | | 行政运行 | 4.00
                UNIT | | 701002 | 公园管理处 | 3.00""");

        assertThat(lines(root)).containsExactly("department 701", "类 212", "款 21201", "项 2120101",
                "department 701", "unit 701002");
    }

    private static TreeNode turned(String table) {
        BudgetTable expenditure = MadeUp.table(TableKind.EXPENDITURE, table);
        return BudgetTrees.of(MadeUp.budget(expenditure), (_, _) -> Optional.empty())
                .root(Hierarchy.FUNCTION_UNITS).orElseThrow();
    }
}
