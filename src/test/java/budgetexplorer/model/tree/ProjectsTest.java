package budgetexplorer.model.tree;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsTest {
    private static final BudgetTable EXPENDITURE = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL | PROJECT
            DEPARTMENT | | 701 | 某市园林局 | 19.00 |
            UNIT | | 701001 | 园林局本级 | 16.00 |
            ITEM | 2120101 | | 行政运行 | 6.00 | 0.00
            ITEM | 2120501 | | 城乡社区环境卫生 | 7.00 | 7.00
            ITEM | 2120199 | | 其他 | 3.00 | 3.00
            UNIT | | 701002 | 公园管理处 | 3.00 |
            ITEM | 2120501 | | 城乡社区环境卫生 | 3.00 | 3.00""");

    @Test
    void theTreeHasTheUnitsAndTheirProjects() {
        TreeNode root = ProjectTree.of(MadeUp.PARKS, goals("5.00", "2.00", "3.00"));

        assertThat(FunctionTreeTest.lines(root)).containsExactly("department 701", "unit 701001", "project ",
                "project ", "project ",
                "unit 701002", "project ");
        assertThat(root.amounts()).isEqualTo(Amounts.ofTotal(money("13.00")));
        TreeNode unit = root.children().getFirst();
        assertThat(unit.isComputed()).as("no row of its own").isTrue();
        assertThat(unit.amounts().total()).isEqualTo(money("10.00"));
        assertThat(unit.children().getFirst().name()).isEqualTo("甲");
        assertThat(unit.children().getFirst().origin()).isEqualTo(new Origin.Stated(TableKind.GOALS, 6));
    }

    @Test
    void projectsStandUnderTheLinesThatTheyExactlyFill() {
        ProjectLines lines = lines("5.00", "2.00", "3.00");

        assertThat(projects(lines, "2120501")).containsExactly("甲", "乙");
        assertThat(projects(lines, "2120199")).containsExactly("丙");
        assertThat(projects(lines, "2120101")).isEmpty();
        assertThat(projects(lines, "21205")).as("of all lines below").containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.00 3.00 3.00", "5.00 2.00 2.00", "5.00 2.00 4.00", "12.00 -5.00 3.00", "7.00  3.00"})
    void nothingIsSaidWhereTheAmountsDoNotTell(String amounts) {
        String[] each = amounts.split(" ", -1);

        ProjectLines lines = lines(each[0], each[1], each[2]);

        assertThat(projects(lines, "2120501")).isEmpty();
        assertThat(projects(lines, "2120199")).isEmpty();
    }

    @Test
    void aDivisionFillsEveryLineAndIsTheOnlyOne() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            int count = 1 + random.nextInt(6);
            int lines = 1 + random.nextInt(3);
            long[] projects = random.longs(count, 1, 12).toArray();
            long[] items = new long[lines];
            IntStream.range(0, count).forEach(i -> items[random.nextInt(lines)] += projects[i]);
            if (LongStream.of(items).allMatch(item -> item > 0)) {
                List<int[]> all = ways(projects, items);
                Optional<int[]> found = ProjectDivision.of(projects, items);
                assertThat(found.isPresent()).isEqualTo(all.size() == 1);
                found.ifPresent(way -> assertThat(way).isEqualTo(all.getFirst()));
            }
        }
    }

    @Test
    void tooManyProjectsAreNotDividedAndManyAreGivenUpSoon() {
        long[] many = LongStream.rangeClosed(1, 24).toArray();
        long sum = LongStream.of(many).sum();
        List<Long> shuffled = new ArrayList<>(LongStream.of(many).boxed().toList());
        Collections.reverse(shuffled);

        assertThat(ProjectDivision.of(new long[25], new long[]{1})).isEmpty();
        assertThat(ProjectDivision.of(shuffled.stream().mapToLong(Long::longValue).toArray(),
                new long[]{sum / 3, sum / 3, sum - 2 * (sum / 3)})).isEmpty();
    }

    private static List<int[]> ways(long[] projects, long[] items) {
        List<int[]> ways = new ArrayList<>();
        int all = (int) Math.pow(items.length, projects.length);
        for (int number = 0; number < all; number++) {
            long[] left = items.clone();
            int[] way = new int[projects.length];
            int rest = number;
            for (int i = 0; i < projects.length; i++) {
                way[i] = rest % items.length;
                rest /= items.length;
                left[way[i]] -= projects[i];
            }
            if (LongStream.of(left).allMatch(each -> each == 0)) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static ProjectLines lines(String... amounts) {
        return ProjectLines.of(function(), ProjectTree.of(MadeUp.PARKS, goals(amounts)));
    }

    private static TreeNode function() {
        return BudgetTrees.of(MadeUp.budget(EXPENDITURE), (_, _) -> Optional.empty()).root(Hierarchy.FUNCTION)
                .orElseThrow();
    }

    private static List<String> projects(ProjectLines lines, String code) {
        TreeNode unit = function().children().getFirst();
        return lines.projects(find(unit, code).orElseThrow()).stream().map(TreeNode::name).toList();
    }

    private static Optional<TreeNode> find(TreeNode node, String code) {
        return node.code().equals(code)
                ? Optional.of(node)
                : node.children().stream().flatMap(child -> find(child, code).stream()).findFirst();
    }

    private static BudgetTable goals(String... amounts) {
        return MadeUp.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | TOTAL
                TOTAL | | 合计 | | 13.00
                PROJECT | 701001 | 园林局本级 | 甲 | %s
                PROJECT | 701001 | 园林局本级 | 乙 | %s
                PROJECT | 701001 | 园林局本级 | 丙 | %s
                PROJECT | 701002 | 公园管理处 | 丁 | 3.00""".formatted((Object[]) amounts));
    }
}
