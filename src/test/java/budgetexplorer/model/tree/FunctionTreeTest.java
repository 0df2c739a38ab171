package budgetexplorer.model.tree;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FunctionTreeTest {
    private static final ClassificationNames NAMES = (code, year) -> Optional.of(code.digits() + "@" + year)
            .filter(_ -> code.digits().startsWith("212"));

    private static final BudgetTable EXPENDITURE = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
            TOTAL | 合计 | | | 30.01 | 12.00 | 18.00
            DEPARTMENT | | 701 | 某市园林局 | 30.01 | 12.00 | 18.00
            UNIT | | 701001 | 园林局本级 | 20.01 | 8.00 | 12.00
            ITEM | 2120501 | | 城乡社区环境卫生 | 5.00 | 0.00 | 5.00
            ITEM | 2120101 | | 行政运行 | 10.00 | 8.00 | 2.00
            ITEM | 2120102 | | 一般行政管理事务 | 4.00 | 0.00 | 4.00
            ITEM | 2210201 | | 住房公积金 | 1.00 | 0.00 | 1.00
            UNIT | | 701002 | 公园管理处 | 10.00 | 4.00 | 6.00
            ITEM | 2120501 | | 城乡社区环境卫生 | 10.00 | 4.00 | 6.00""");

    @Test
    void withoutTable3And5ThereIsNoTree() {
        assertThat(FunctionTree.of(MadeUp.budget(), NAMES)).isEmpty();
    }

    @Test
    void categoriesAndSectionsStandBetweenUnitAndItemInTheOrderOfTheirCodes() {
        TreeNode root = root(MadeUp.budget(EXPENDITURE));

        assertThat(lines(root)).containsExactly("department 701", "unit 701001", "类 212", "款 21201", "项 2120101",
                "项 2120102", "款 21205", "项 2120501", "类 221", "款 22102", "项 2210201", "unit 701002", "类 212",
                "款 21205", "项 2120501");
    }

    @Test
    void whatTheDocumentLeavesOutIsComputedAndNamedByTheYear() {
        TreeNode category = find(root(MadeUp.budget(EXPENDITURE)), "701001", "212");

        assertThat(category.isComputed()).isTrue();
        assertThat(category.name()).isEqualTo("212@2026");
        assertThat(category.amounts())
                .isEqualTo(new Amounts(money("19.00"), money("8.00"), null, null, money("11.00")));
    }

    @Test
    void aCodeThatNobodyNamesHasNoName() {
        assertThat(find(root(MadeUp.budget(EXPENDITURE)), "701001", "221").name()).isEmpty();
    }

    @Test
    void aStatedUnitKeepsItsAmountThoughItsChildrenMissItByACent() {
        TreeNode unit = find(root(MadeUp.budget(EXPENDITURE)), "701001");

        assertThat(unit.amounts().total()).isEqualTo(money("20.01"));
        assertThat(unit.origin()).isEqualTo(new Origin.Stated(TableKind.EXPENDITURE, 7));
        assertThat(Amounts.sum(unit.children().stream().map(TreeNode::amounts).toList()).total())
                .isEqualTo(money("20.00"));
    }

    @Test
    void statedCategoriesAndSectionsAreUsedAndNotRecomputed() {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 10.00
                UNIT | | 701001 | 园林局本级 | 10.00
                ITEM | 212 | | 城乡社区支出 | 9.99
                ITEM | 21201 | | 城乡社区管理事务 | 9.98
                ITEM | 2120101 | | 行政运行 | 10.00""");

        TreeNode root = root(MadeUp.budget(table));

        assertThat(lines(root)).containsExactly("department 701", "unit 701001", "类 212", "款 21201", "项 2120101");
        assertThat(find(root, "701001", "212").amounts().total()).isEqualTo(money("9.99"));
        assertThat(find(root, "701001", "212", "21201").amounts().total()).isEqualTo(money("9.98"));
        assertThat(find(root, "701001", "212").name()).isEqualTo("城乡社区支出");
        assertThat(stream(root)).noneMatch(TreeNode::isComputed);
    }

    @Test
    void aCategoryStatedTwiceLosesNeither() {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | 10.00
                ITEM | 212 | | 城乡社区支出 | 7.00
                ITEM | 2120101 | | 行政运行 | 7.00
                ITEM | 212 | | 城乡社区支出 | 3.00""");

        assertThat(lines(root(MadeUp.budget(table)))).containsExactly("department 701", "unit 701001", "类 212",
                "款 21201", "项 2120101", "类 212");
    }

    @Test
    void aStatedCategoryWithoutLinesBelowItIsALeaf() {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | 10.00
                ITEM | 212 | | 城乡社区支出 | 10.00""");

        assertThat(find(root(MadeUp.budget(table)), "701001", "212").children()).isEmpty();
    }

    @Test
    void withoutADepartmentRowTheTotalRowSpeaksForTheDepartment() {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 10.02
                UNIT | | 701001 | 园林局本级 | 10.00""");

        TreeNode root = root(MadeUp.budget(table));

        assertThat(root.amounts().total()).isEqualTo(money("10.02"));
        assertThat(root.name()).isEqualTo("某市园林局");
    }

    @Test
    void withoutADepartmentRowAndATotalRowTheDepartmentIsTheSumOfItsUnits() {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | 10.00
                UNIT | | 701002 | 公园管理处 | 2.50""");

        TreeNode root = root(MadeUp.budget(table));

        assertThat(root.isComputed()).isTrue();
        assertThat(root.amounts().total()).isEqualTo(money("12.50"));
    }

    @Test
    void linesWithoutAUnitStandUnderTheDepartment() {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 10.00
                ITEM | 2120101 | | 行政运行 | 10.00""");

        assertThat(lines(root(MadeUp.budget(table)))).containsExactly("department 701", "类 212", "款 21201",
                "项 2120101");
    }

    @Test
    void personnelAndOperatingComeFromTable5WhereBothStateTheSameBasicExpenditure() {
        BudgetTable general = MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PERSONNEL | OPERATING | PROJECT
                DEPARTMENT | | 701 | 某市园林局 | 30.01 | 12.01 | 10.00 | 2.01 | 18.00
                UNIT | | 701001 | 园林局本级 | 18.00 | 6.00 | 5.00 | 1.00 | 12.00
                ITEM | 2120101 | | 行政运行 | 10.00 | 8.00 | 6.50 | 1.50 | 2.00""");

        TreeNode root = root(MadeUp.budget(EXPENDITURE, general));

        assertThat(root.amounts()).as("one last digit apart: each was rounded on its own").isEqualTo(
                new Amounts(money("30.01"), money("12.00"), money("10.00"), money("2.01"), money("18.00")));
        assertThat(find(root, "701001").amounts()).as("another fund pays a part")
                .isEqualTo(new Amounts(money("20.01"), money("8.00"), null, null, money("12.00")));
        assertThat(find(root, "701001", "212", "21201", "2120101").amounts()).isEqualTo(
                new Amounts(money("10.00"), money("8.00"), money("6.50"), money("1.50"), money("2.00")));
        assertThat(find(root, "701002").amounts().personnel()).as("table 5 does not have it").isNull();
    }

    @Test
    void repeatedLinesOfAUnitArePairedInTheirOrder() {
        BudgetTable expenditure = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                UNIT | | 701001 | 园林局本级 | 7.00 | 7.00 | 0.00
                ITEM | 2120101 | | 行政运行 | 3.00 | 3.00 | 0.00
                ITEM | 2120101 | | 行政运行 | 4.00 | 4.00 | 0.00""");
        BudgetTable general = MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PERSONNEL | OPERATING | PROJECT
                UNIT | | 701001 | 园林局本级 | 7.00 | 7.00 | 5.00 | 2.00 | 0.00
                ITEM | 2120101 | | 行政运行 | 3.00 | 3.00 | 2.00 | 1.00 | 0.00
                ITEM | 2120101 | | 行政运行 | 4.00 | 4.00 | 3.00 | 1.00 | 0.00""");

        TreeNode section = find(root(MadeUp.budget(expenditure, general)), "701001", "212", "21201");

        assertThat(section.children()).extracting(node -> node.amounts().personnel()).containsExactly(money("2.00"),
                money("3.00"));
        assertThat(section.amounts().personnel()).isEqualTo(money("5.00"));
    }

    @Test
    void whereTable3IsMissingTheTreeIsBuiltFromTable5() {
        BudgetTable general = MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PERSONNEL | OPERATING | PROJECT
                DEPARTMENT | | 701 | 某市园林局 | 10.00 | 8.00 | 6.50 | 1.50 | 2.00
                UNIT | | 701001 | 园林局本级 | 10.00 | 8.00 | 6.50 | 1.50 | 2.00
                ITEM | 2120101 | | 行政运行 | 10.00 | 8.00 | 6.50 | 1.50 | 2.00""");

        TreeNode root = root(MadeUp.budget(general));

        assertThat(root.origin()).isEqualTo(new Origin.Stated(TableKind.GENERAL, 5));
        assertThat(find(root, "701001", "212").amounts()).isEqualTo(
                new Amounts(money("10.00"), money("8.00"), money("6.50"), money("1.50"), money("2.00")));
    }

    private static TreeNode root(Budget budget) {
        return FunctionTree.of(budget, NAMES).orElseThrow();
    }

    /// The node at the end of a path of codes below a root.
    static TreeNode find(TreeNode root, String... codes) {
        TreeNode node = root;
        for (String code : codes) {
            node = node.children().stream().filter(child -> child.code().equals(code)).findFirst().orElseThrow();
        }
        return node;
    }

    static Stream<TreeNode> stream(TreeNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(FunctionTreeTest::stream));
    }

    static List<String> lines(TreeNode root) {
        return stream(root).map(node -> node.level().label() + " " + node.code()).toList();
    }
}
