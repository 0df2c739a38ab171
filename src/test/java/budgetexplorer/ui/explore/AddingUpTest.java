package budgetexplorer.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.samples.Documents;
import budgetexplorer.ui.kit.treemap.Drawn;
import budgetexplorer.ui.kit.treemap.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is drawn, the tile of the rest included, and what is listed beside the picture add up to what the table lists; and
/// where that is not the stated amount, the words say so.
class AddingUpTest {
    private static final double[] SIZES = {60, 400, 1_200};

    private final AmountFormat format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
    private final NodeWords words = new NodeWords(Messages.of(Language.ZH), format);
    private int nodes;
    private int differences;
    private int notDrawn;
    private int gathered;

    @ParameterizedTest
    @EnumSource
    void everyNodeOfTheSamplesAddsUp(Hierarchy hierarchy) throws Exception {
        for (String sample : List.of("405-2026", "510-2025")) {
            Budget budget = Documents.read(Documents.sample(sample));
            TreeNode tree = BudgetTrees.of(budget, (_, _) -> Optional.empty()).root(hierarchy).orElseThrow();
            check(ExploreNode.root(tree));
        }
        assertThat(nodes).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"FUNCTION, 9050.14", "FUNCTION_UNITS, 9050.14", "ECONOMY, 2504.76", "FUND, 9050.14",
            "PROJECT, 6545.38"})
    void everyHierarchyOfTheSampleStartsFromItsStatedWhole(Hierarchy hierarchy, String total) throws Exception {
        Budget budget = Documents.read(Documents.sample("405-2026"));

        TreeNode tree = BudgetTrees.of(budget, (_, _) -> Optional.empty()).root(hierarchy).orElseThrow();

        assertThat(Objects.requireNonNull(tree.amounts().total()).in(MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo(total);
        assertThat(tree.isComputed()).isFalse();
    }

    @Test
    void everyNodeOfRandomBudgetsAddsUp() {
        for (int seed = 1; seed <= 300; seed++) {
            check(ExploreNode.root(random(new Random(seed), 0)));
        }
        assertThat(differences).as("stated amounts that are missed").isPositive();
        assertThat(notDrawn).as("zero, negative or missing parts").isPositive();
        assertThat(gathered).as("tiles too small to draw").isPositive();
    }

    private void check(ExploreNode node) {
        nodes++;
        DrillItem item = new DrillItem(node, new DrillItem.Order(() -> null, _ -> {}));
        long table = item.getChildren().stream().map(TreeItem::getValue).mapToLong(AddingUpTest::fen).sum();
        List<Tile> tiles = new TileFactory(format).tiles(node);
        List<ExploreNode> listed = node.children().stream().filter(child -> !NodeWords.isDrawn(child)).toList();
        long beside = listed.stream().mapToLong(AddingUpTest::fen).sum();
        for (double size : SIZES) {
            List<Tile> drawn = Drawn.tiles(tiles, size, size);
            gathered += drawn.size() < tiles.size() ? 1 : 0;
            assertThat(drawn.stream().mapToLong(Tile::weight).sum() + beside).as(node.title()).isEqualTo(table);
        }
        assertThat(tiles.size() + listed.size()).isEqualTo(node.children().size());
        assertThat(words.notDrawn(node).isEmpty()).isEqualTo(listed.isEmpty());
        checkDifference(node, table);
        notDrawn += listed.size();
        node.children().stream().filter(child -> !child.isLeaf()).forEach(this::check);
    }

    private void checkDifference(ExploreNode node, long sum) {
        Money stated = node.total();
        boolean anyStated = node.children().stream().anyMatch(child -> child.total() != null);
        boolean differs = stated != null && anyStated && stated.fen() != sum;
        differences += differs ? 1 : 0;
        assertThat(words.difference(node).isPresent()).as("%s: %s stated, %d below", node.title(), stated, sum)
                .isEqualTo(differs);
        assertThat(words.status(node).contains("文件所列")).isEqualTo(differs);
    }

    private static long fen(ExploreNode node) {
        Money total = node.total();
        return total == null ? 0 : total.fen();
    }

    /// A node with up to some hundred parts, of which some are zero, negative, tiny or missing, and whose stated total may
    /// miss their sum.
    private static TreeNode random(Random random, int depth) {
        int count = depth > 2 || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(depth == 2 ? 200 : 6);
        List<TreeNode> children = new ArrayList<>(
                IntStream.range(0, count).mapToObj(_ -> random(random, depth + 1)).toList());
        boolean computed = count > 0 && random.nextInt(3) == 0;
        Amounts amounts = computed
                ? Amounts.sum(children.stream().map(TreeNode::amounts).toList())
                : Amounts.ofTotal(total(random, children));
        Origin origin = computed ? new Origin.Computed() : new Origin.Stated(TableKind.EXPENDITURE, 1);
        String code = String.valueOf(100 + random.nextInt(900));
        return new TreeNode(Level.values()[Math.min(2 + depth, Level.values().length - 1)], code, "某项", amounts, origin,
                children);
    }

    private static Money total(Random random, List<TreeNode> children) {
        long sum = children.stream().map(child -> child.amounts().total()).filter(Objects::nonNull)
                .mapToLong(Money::fen).sum();
        long own = switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> -random.nextLong(1_000_000);
            case 2 -> 1 + random.nextLong(100);
            default -> random.nextLong(10_000_000_000L);
        };
        if (children.isEmpty()) {
            return random.nextInt(10) == 0 ? null : new Money(own, 1);
        }
        return new Money(random.nextBoolean() ? sum : sum + random.nextInt(3) - 1, 1);
    }

    @Test
    void aSortedTableListsTheSameParts() {
        ExploreNode node = ExploreNode.root(random(new Random(5), 0));
        Comparator<TreeItem<ExploreNode>> backwards = Comparator
                .comparingInt((TreeItem<ExploreNode> item) -> item.getValue().index()).reversed();

        DrillItem sorted = new DrillItem(node, new DrillItem.Order(() -> backwards, _ -> {}));

        assertThat(Stream.of(sorted).flatMap(item -> item.getChildren().stream()).map(TreeItem::getValue))
                .containsExactlyElementsOf(node.children().reversed());
    }
}
