package budgetexplorer.model.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a whole department spends under one code, all its units together.
///
/// @param code empty for the department's total
public record CodeTotal(String code, Level level, Amounts amounts) {
    /// The totals of a tree's root and of every code below it, units left out.
    public static List<CodeTotal> of(TreeNode root) {
        Map<String, List<TreeNode>> byCode = root.children().stream().flatMap(CodeTotal::withDescendants)
                .filter(node -> node.level() != Level.UNIT)
                .collect(groupingBy(TreeNode::code, LinkedHashMap::new, toList()));
        Stream<CodeTotal> codes = byCode.entrySet().stream().map(group -> new CodeTotal(group.getKey(),
                group.getValue().getFirst().level(),
                Amounts.sum(group.getValue().stream().map(TreeNode::amounts).toList())));
        return Stream.concat(Stream.of(new CodeTotal("", root.level(), root.amounts())), codes).toList();
    }

    private static Stream<TreeNode> withDescendants(TreeNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(CodeTotal::withDescendants));
    }
}
