package budgetexplorer.ui.explore;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.ui.kit.Palette;
import budgetexplorer.ui.kit.treemap.Tile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// Turns the children of a node into tiles. What is zero, negative or missing has no area and is left to a list beside
/// the picture.
final class TileFactory {
    private final AmountFormat format;

    TileFactory(AmountFormat format) {
        this.format = format;
    }

    List<Tile> tiles(ExploreNode focus) {
        List<ExploreNode> children = focus.children();
        return IntStream.range(0, children.size()).boxed().flatMap(index -> tile(children.get(index), index)).toList();
    }

    private Stream<Tile> tile(ExploreNode child, int index) {
        Money total = child.total();
        if (total == null || !total.isPositive()) {
            return Stream.empty();
        }
        Double share = child.shareOfParent();
        String value = share == null ? format.amount(total) : format.amount(total) + " · " + format.share(share);
        return Stream.of(new Tile(String.valueOf(index), child.title(), value, total.fen(), colour(child)));
    }

    /// A 类 keeps its colour everywhere; below it the siblings are lighter steps of the same.
    static Color colour(ExploreNode node) {
        String code = node.node().code();
        return switch (node.node().level()) {
            case DEPARTMENT, UNIT, FUND, PROJECT -> codeAbove(node)
                    .map(above -> Palette.shade(Palette.of(above), node.index()))
                    .orElseGet(() -> Palette.unit(node.index()));
            case CATEGORY -> Palette.of(code);
            case SECTION, ITEM -> Palette.shade(Palette.of(code), node.index());
        };
    }

    /// The code that a unit's share is of, where units stand below codes.
    private static Optional<String> codeAbove(ExploreNode node) {
        return Optional.ofNullable(node.parent()).map(ExploreNode::node).filter(above -> switch (above.level()) {
            case CATEGORY, SECTION, ITEM -> true;
            case DEPARTMENT, UNIT, FUND, PROJECT -> false;
        }).map(TreeNode::code);
    }

    /// Whether a node's line in the table shows its colour.
    static boolean hasColour(ExploreNode node) {
        return node.node().level() == Level.CATEGORY;
    }
}
