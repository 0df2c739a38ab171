package budgetexplorer.model.tree;

import budgetexplorer.model.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which projects of table 12 a line of table 3 pays for. The tables do not say: it is inferred from the amounts, where
/// the 项目支出 of a unit's 项 can be made up of its projects' amounts in exactly one way. Immutable.
public final class ProjectLines {
    /// What nothing is known of.
    public static final ProjectLines NONE = new ProjectLines();

    private static final Comparator<TreeNode> LARGEST_FIRST = Comparator.comparingLong(ProjectLines::total).reversed();

    private final Map<Origin, List<TreeNode>> projects = new HashMap<>();
    private final Map<Origin, TreeNode> items = new HashMap<>();

    private ProjectLines() {}

    /// @param function a tree of [Hierarchy#FUNCTION]
    /// @param projects a tree of [Hierarchy#PROJECT] of the same budget
    public static ProjectLines of(TreeNode function, TreeNode projects) {
        var lines = new ProjectLines();
        for (TreeNode unit : function.children()) {
            projects.children().stream().filter(other -> unit.level() == Level.UNIT)
                    .filter(other -> other.level() == Level.UNIT && other.code().equals(unit.code())).findFirst()
                    .ifPresent(other -> lines.divide(unit, other.children()));
        }
        return lines;
    }

    private void divide(TreeNode unit, List<TreeNode> projectsOfUnit) {
        List<TreeNode> lines = leaves(unit).filter(line -> projectMoney(line) != 0).toList();
        // zero fits anywhere
        List<TreeNode> parts = projectsOfUnit.stream()
                .filter(project -> total(project) != 0).sorted(LARGEST_FIRST).toList();
        long[] wanted = lines.stream().mapToLong(ProjectLines::projectMoney).toArray();
        long[] amounts = parts.stream().mapToLong(ProjectLines::total).toArray();
        if (isPositive(wanted) && isPositive(amounts)) {
            ProjectDivision.of(amounts, wanted).ifPresent(chosen -> IntStream.range(0, chosen.length)
                    .forEach(i -> link(lines.get(chosen[i]), parts.get(i))));
        }
    }

    private void link(TreeNode line, TreeNode project) {
        projects.computeIfAbsent(line.origin(), _ -> new ArrayList<>()).add(project);
        items.put(project.origin(), line);
    }

    /// The projects that a node of a tree by function pays for, as far as they are certain: of a line its own, else those of
    /// all lines below; the largest first.
    public List<TreeNode> projects(TreeNode node) {
        return leaves(node).flatMap(line -> projects.getOrDefault(line.origin(), List.of()).stream())
                .sorted(LARGEST_FIRST).toList();
    }

    /// The line that pays for a project; empty if that is not certain.
    public Optional<TreeNode> line(TreeNode project) {
        return Optional.ofNullable(items.get(project.origin()));
    }

    private static Stream<TreeNode> leaves(TreeNode node) {
        return node.children().isEmpty() ? Stream.of(node) : node.children().stream().flatMap(ProjectLines::leaves);
    }

    private static boolean isPositive(long[] amounts) {
        return amounts.length > 0 && IntStream.range(0, amounts.length).allMatch(i -> amounts[i] > 0);
    }

    /// In 分; an amount that is missing makes every division uncertain, as one below zero does.
    private static long projectMoney(TreeNode line) {
        return fen(Optional.ofNullable(line.amounts().project()));
    }

    private static long total(TreeNode project) {
        return fen(Optional.ofNullable(project.amounts().total()));
    }

    private static long fen(Optional<Money> money) {
        return money.map(Money::fen).orElse(-1L);
    }
}
