package budgetexplorer.service.compare;

import budgetexplorer.check.rule.Rounding;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads 类 and 款 of the economic classification from table 6, which states both.
final class EconomyReading implements Reading {
    @Override
    public Part read(Subject subject, Question question) {
        Optional<TreeNode> root = tree(subject);
        Optional<Subject> yearBefore = subject.yearBefore();
        Optional<TreeNode> before = yearBefore.flatMap(EconomyReading::tree);
        List<String> path = question.path().stream().limit(1).toList();
        boolean sections = question.level().filter(level -> level != CodeLevel.CATEGORY).isPresent();
        List<TreeNode> nodes = root.stream().flatMap(tree -> path.isEmpty()
                ? tree.children().stream().flatMap(node -> sections ? node.children().stream() : Stream.of(node))
                : node(tree, path.getFirst()).stream().flatMap(node -> node.children().stream())).toList();
        List<Line> opened = path.stream().map(code -> root.flatMap(tree -> node(tree, code))
                .map(node -> line(subject, node, yearBefore, before))
                .orElseGet(() -> new Line(code, "", 0, false, missing(subject, root, code)))).toList();
        return new Part(whole(subject, root, yearBefore, before), opened,
                nodes.stream().map(node -> line(subject, node, yearBefore, before)).toList(),
                code -> missing(subject, root, code).grownFrom(prior(yearBefore, before, code)));
    }

    private static Optional<TreeNode> tree(Subject subject) {
        return subject.stores().trees().tree(subject.id(), Hierarchy.ECONOMY);
    }

    private static Value whole(Subject subject, Optional<TreeNode> root, Optional<Subject> yearBefore,
            Optional<TreeNode> before) {
        Optional<Prior> prior = before.flatMap(EconomyReading::total).flatMap(money -> yearBefore
                .map(other -> new Prior(money, Source.LIBRARY, link(other, List.of()))));
        return root.map(tree -> value(subject, tree, List.of()).grownFrom(prior))
                .orElseGet(() -> unpublished(subject));
    }

    private static Line line(Subject subject, TreeNode node, Optional<Subject> yearBefore, Optional<TreeNode> before) {
        return new Line(node.code(), node.name(), 0, !node.children().isEmpty(),
                value(subject, node, path(node.code())).grownFrom(prior(yearBefore, before, node.code())));
    }

    private static Value value(Subject subject, TreeNode node, List<String> path) {
        Standing standing = total(node).isEmpty()
                ? Standing.NOT_LISTED
                : node.isComputed() ? Standing.COMPUTED : Standing.STATED;
        return new Value(standing, total(node), Optional.empty(), Optional.of(link(subject, path)));
    }

    private static Value missing(Subject subject, Optional<TreeNode> root, String code) {
        return root.map(tree -> new Value(isNothing(tree, code) ? Standing.NOTHING : Standing.NOT_LISTED,
                Optional.empty(), Optional.empty(), Optional.of(link(subject, List.of()))))
                .orElseGet(() -> unpublished(subject));
    }

    private static Value unpublished(Subject subject) {
        return new Value(Standing.NOT_PUBLISHED, Optional.empty(), Optional.empty(),
                Optional.of(new Link.Overview(subject.id())));
    }

    /// Whether what there is makes the total that a code would be part of.
    private static boolean isNothing(TreeNode root, String code) {
        boolean isSection = code.length() > CodeLevel.CATEGORY.digits();
        Optional<TreeNode> above = isSection
                ? node(root, code.substring(0, CodeLevel.CATEGORY.digits()))
                : Optional.of(root);
        return above.map(EconomyReading::isMadeOfChildren).orElseGet(() -> isMadeOfChildren(root));
    }

    private static boolean isMadeOfChildren(TreeNode node) {
        Money sum = Amounts.sum(node.children().stream().map(TreeNode::amounts).toList()).total();
        return sum != null && total(node).filter(whole -> Rounding.allows(sum.minus(whole), node.children().size()))
                .isPresent();
    }

    private static Optional<Prior> prior(Optional<Subject> yearBefore, Optional<TreeNode> before, String code) {
        return before.flatMap(tree -> node(tree, code).flatMap(EconomyReading::total)
                .or(() -> isNothing(tree, code) ? Optional.of(new Money(0, 1)) : Optional.empty()))
                .flatMap(money -> yearBefore.map(other -> new Prior(money, Source.LIBRARY, link(other,
                        before.flatMap(tree -> node(tree, code)).map(node -> path(node.code()))
                                .orElse(List.of())))));
    }

    private static Optional<TreeNode> node(TreeNode root, String code) {
        return root.children().stream().flatMap(node -> Stream.concat(Stream.of(node), node.children().stream()))
                .filter(node -> node.code().equals(code)).findFirst();
    }

    private static Optional<Money> total(TreeNode node) {
        return Optional.ofNullable(node.amounts().total());
    }

    private static Link link(Subject subject, List<String> path) {
        return new Link.Line(subject.id(), Hierarchy.ECONOMY, path);
    }

    private static List<String> path(String code) {
        String category = code.substring(0, CodeLevel.CATEGORY.digits());
        return category.equals(code) ? List.of(code) : List.of(category, code);
    }
}
