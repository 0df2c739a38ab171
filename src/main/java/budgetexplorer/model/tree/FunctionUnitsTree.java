package budgetexplorer.model.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The drill-down by function the other way round: what all units together spend under a 类, 款 and 项, and below each the
/// units. Every line keeps its amounts and its origin; every sum over units is computed.
public final class FunctionUnitsTree {
    /// Something under a code, and whose it is.
    ///
    /// @param unit the unit's node; absent for lines of the department itself
    private record Part(@Nullable TreeNode unit, TreeNode node) {
        Stream<Part> below() {
            return node.children().stream().map(child -> new Part(unit, child));
        }
    }

    private final TreeNode department;

    private FunctionUnitsTree(TreeNode department) {
        this.department = department;
    }

    /// Turns a tree of [Hierarchy#FUNCTION] round.
    public static TreeNode of(TreeNode function) {
        return function.with(new FunctionUnitsTree(function).children());
    }

    /// A unit without lines has no code to stand under: it stays below the department.
    private List<TreeNode> children() {
        Stream<Part> parts = department.children().stream().flatMap(FunctionUnitsTree::parts);
        Stream<TreeNode> withoutLines = department.children().stream().filter(FunctionUnitsTree::isBareUnit);
        return Stream.concat(byCode(parts), withoutLines).toList();
    }

    private static Stream<Part> parts(TreeNode child) {
        return child.level() == Level.UNIT ? new Part(child, child).below() : Stream.of(new Part(null, child));
    }

    private static boolean isBareUnit(TreeNode child) {
        return child.level() == Level.UNIT && child.children().isEmpty();
    }

    private Stream<TreeNode> byCode(Stream<Part> parts) {
        return parts.collect(groupingBy(part -> part.node().code(), TreeMap::new, toList())).values().stream()
                .map(this::code);
    }

    private TreeNode code(List<Part> parts) {
        Stream<TreeNode> codes = byCode(parts.stream().flatMap(Part::below));
        Stream<TreeNode> lines = parts.stream().filter(part -> part.node().children().isEmpty()).map(this::line);
        List<TreeNode> children = Stream.concat(codes, lines).toList();
        TreeNode first = parts.getFirst().node();
        String name = parts.stream().map(part -> part.node().name()).filter(each -> !each.isEmpty()).findFirst()
                .orElse("");
        return new TreeNode(first.level(), first.code(), name,
                Amounts.sum(children.stream().map(TreeNode::amounts).toList()), new Origin.Computed(), children);
    }

    private TreeNode line(Part part) {
        TreeNode owner = part.unit() == null ? department : part.unit();
        return new TreeNode(owner.level(), owner.code(), owner.name(), part.node().amounts(), part.node().origin(),
                List.of());
    }
}
