package budgetexplorer.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.ui.kit.Palette;
import budgetexplorer.ui.kit.treemap.Tile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A department of made-up units: one with money, one without, one that gives back, one that says nothing.
class NotDrawnTest {
    private final AmountFormat format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
    private final ExploreNode department = ExploreNode.root(node(Level.DEPARTMENT, "9", "某局", money(90),
            List.of(node(Level.UNIT, "901", "甲", money(100), List.of()),
                    node(Level.UNIT, "902", "乙", money(0), List.of()),
                    node(Level.UNIT, "903", "丙", money(-10), List.of()),
                    node(Level.UNIT, "904", "丁", null, List.of()))));

    @Test
    void zeroNegativeAndMissingAmountsHaveNoArea() {
        List<Tile> tiles = new TileFactory(format).tiles(department);

        assertThat(tiles).extracting(Tile::label).containsExactly("901 甲");
    }

    @Test
    void theyAreListedBesideThePictureWithTheirSum() {
        NodeWords words = new NodeWords(Messages.of(Language.ZH), format);

        assertThat(words.notDrawn(department)).isEqualTo("未画出 3 项（零值、负数或没有金额），合计 -10.00：");
        assertThat(department.children().subList(1, 4)).extracting(words::notDrawnPart).containsExactly("乙 0.00",
                "丙 -10.00", "丁 —");
    }

    @Test
    void pictureAndListTogetherMakeTheWhole() {
        String text = new NodeWords(Messages.of(Language.EN), format).status(department);

        assertThat(text).isEqualTo("9 某局: 1 parts shown, 90.00 in all; zero or negative and not drawn: 3");
    }

    @Test
    void aCategoryHasTheSameColourUnderEveryUnit() {
        ExploreNode one = ExploreNode.root(node(Level.CATEGORY, "206", "科学技术支出", money(1), List.of()));

        assertThat(TileFactory.colour(one)).isEqualTo(Palette.of("206"));
        assertThat(TileFactory.hasColour(one)).isTrue();
        assertThat(TileFactory.hasColour(department)).isFalse();
    }

    private static Money money(long tenThousands) {
        return new Money(tenThousands * MoneyUnit.TEN_THOUSAND_YUAN.fen(), 10_000);
    }

    private static TreeNode node(Level level, String code, String name, Money total, List<TreeNode> children) {
        return new TreeNode(level, code, name, Amounts.ofTotal(total), new Origin.Stated(TableKind.EXPENDITURE, 1),
                children);
    }
}
