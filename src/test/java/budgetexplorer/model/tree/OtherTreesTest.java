package budgetexplorer.model.tree;

import static budgetexplorer.model.MadeUp.money;
import static budgetexplorer.model.tree.FunctionTreeTest.find;
import static budgetexplorer.model.tree.FunctionTreeTest.lines;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherTreesTest {
    private static final BudgetTable BASIC = MadeUp.table(TableKind.GENERAL_BASIC, """
            ECONOMIC_CODE | NAME | TOTAL | PERSONNEL | OPERATING
            TOTAL | 合计 | | 12.00 | 10.00 | 2.00
            ITEM | 301 | 工资福利支出 | 10.00 | 10.00 | 0.00
            ITEM | 30101 | 基本工资 | 6.00 | 6.00 | 0.00
            ITEM | 30113 | 住房公积金 | 4.01 | 4.01 | 0.00
            ITEM | 302 | 商品和服务支出 | 2.00 | |
            ITEM | 30201 | 办公费 | 2.00 | 0.00 | 2.00""");
    private static final BudgetTable INCOME = MadeUp.table(TableKind.INCOME, """
            UNIT_CODE | NAME | TOTAL | CURRENT | GENERAL | GOVERNMENT_FUND | UNIT_FUNDS | CARRY_OVER
            TOTAL | 合计 | | 9.00 | 8.00 | 6.00 | 0.00 | 2.00 | 1.00
            DEPARTMENT | 701 | 某市园林局 | 9.00 | 8.00 | 6.00 | 0.00 | 2.00 | 1.00
            UNIT | 701001 | 园林局本级 | 7.00 | 6.00 | 6.00 | 0.00 | 0.00 | 1.00
            UNIT | 701002 | 公园管理处 | 2.00 | 2.00 | | 0.00 | 2.00 | 0.00""");

    @Test
    void theEconomyTreeHasTheSectionsBelowTheirCategories() {
        TreeNode root = EconomyTree.of(MadeUp.budget(BASIC)).orElseThrow();

        assertThat(lines(root)).containsExactly("department 701", "类 301", "款 30101", "款 30113", "类 302", "款 30201");
        assertThat(find(root, "301").name()).isEqualTo("工资福利支出");
    }

    @Test
    void whatTheEconomyTreeSplitsIsBasicExpenditure() {
        TreeNode root = EconomyTree.of(MadeUp.budget(BASIC)).orElseThrow();

        assertThat(root.amounts())
                .isEqualTo(new Amounts(money("12.00"), money("12.00"), money("10.00"), money("2.00"), null));
        assertThat(find(root, "302").amounts()).as("blank is not zero")
                .isEqualTo(new Amounts(money("2.00"), money("2.00"), null, null, null));
        assertThat(find(root, "301", "30113").origin()).isEqualTo(new Origin.Stated(TableKind.GENERAL_BASIC, 8));
    }

    @Test
    void theFundTreeHasEveryFundThatIsStatedAndTheUnitsThatHaveSomeOfIt() {
        TreeNode root = FundTree.of(MadeUp.budget(INCOME)).orElseThrow();

        assertThat(lines(root)).containsExactly("department 701", "fund general", "unit 701001",
                "fund governmentFund", "fund unitFunds", "unit 701002", "fund carryOver", "unit 701001");
        assertThat(root.amounts()).isEqualTo(Amounts.ofTotal(money("9.00")));
        assertThat(find(root, "unitFunds").name()).isEqualTo("单位资金");
        assertThat(find(root, "governmentFund").amounts().total()).as("stated as zero").isEqualTo(money("0.00"));
        assertThat(find(root, "carryOver", "701001").amounts().total()).isEqualTo(money("1.00"));
    }

    @Test
    void aTreeWhoseTableIsMissingIsEmpty() {
        BudgetTrees trees = BudgetTrees.of(MadeUp.budget(INCOME), (_, _) -> Optional.empty());

        assertThat(trees.root(Hierarchy.FUND)).isPresent();
        assertThat(trees.root(Hierarchy.FUNCTION)).isEmpty();
        assertThat(trees.root(Hierarchy.ECONOMY)).isEmpty();
    }

    @Test
    void theTotalsOfADepartmentAddUpItsUnits() {
        Budget budget = MadeUp.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC
                DEPARTMENT | | 701 | 某市园林局 | 9.99 |
                UNIT | | 701001 | 园林局本级 | 6.00 |
                ITEM | 2120101 | | 行政运行 | 4.00 | 1.00
                ITEM | 2210201 | | 住房公积金 | 2.00 | 2.00
                UNIT | | 701002 | 公园管理处 | 4.00 |
                ITEM | 2120101 | | 行政运行 | 4.00 |"""));
        TreeNode root = BudgetTrees.of(budget, (_, _) -> Optional.empty()).root(Hierarchy.FUNCTION).orElseThrow();

        List<CodeTotal> totals = CodeTotal.of(root);

        assertThat(totals).extracting(CodeTotal::code).containsExactlyInAnyOrder("", "212", "21201", "2120101", "221",
                "22102", "2210201");
        assertThat(totals).contains(new CodeTotal("", Level.DEPARTMENT, Amounts.ofTotal(money("9.99"))),
                new CodeTotal("212", Level.CATEGORY, Amounts.ofTotal(money("8.00"))),
                new CodeTotal("2210201", Level.ITEM,
                        new Amounts(money("2.00"), money("2.00"), null, null, null)));
    }
}
