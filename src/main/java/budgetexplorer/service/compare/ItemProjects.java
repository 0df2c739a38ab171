package budgetexplorer.service.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.ProjectLines;
import budgetexplorer.model.tree.TreeNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The projects that the lines of an 项 pay for, as far as the amounts tell.
final class ItemProjects {
    private final Subject subject;
    private final FunctionCodes codes;
    private final String item;
    private final Map<String, List<TreeNode>> projects;
    private final Map<String, Money> before;

    ItemProjects(Subject subject, FunctionCodes codes, String item) {
        this.subject = subject;
        this.codes = codes;
        this.item = item;
        this.projects = read(subject, item);
        this.before = new LinkedHashMap<>();
        subject.yearBefore().ifPresent(other -> read(other, item)
                .forEach((name, nodes) -> sum(nodes).ifPresent(money -> before.put(name, money))));
    }

    private static Map<String, List<TreeNode>> read(Subject subject, String item) {
        ProjectLines attributed = subject.stores().browse().projectLines(subject.id());
        return subject.stores().trees().tree(subject.id(), Hierarchy.FUNCTION).stream()
                .flatMap(ItemProjects::all).filter(node -> node.level() == Level.ITEM && node.code().equals(item))
                .flatMap(node -> attributed.projects(node).stream())
                .collect(groupingBy(TreeNode::name, LinkedHashMap::new, toList()));
    }

    private static Stream<TreeNode> all(TreeNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(ItemProjects::all));
    }

    List<Line> lines() {
        return projects.keySet().stream().map(this::line).toList();
    }

    Line line(String name) {
        List<TreeNode> nodes = projects.getOrDefault(name, List.of());
        return new Line(name, name, 0, false, nodes.isEmpty() ? missing(name) : value(name, nodes));
    }

    private Value value(String name, List<TreeNode> nodes) {
        return new Value(nodes.size() == 1 ? Standing.STATED : Standing.COMPUTED, sum(nodes), prior(name),
                Optional.of(new Link.Project(subject.id(), row(nodes.getFirst()))));
    }

    /// A project that the budget has not: nothing where those that it has make all of the 项's 项目支出.
    Value missing(String name) {
        Value whole = codes.line(item).value();
        if (whole.amount().isEmpty()) {
            return whole.grownFrom(prior(name));
        }
        Optional<Money> wanted = codes.amounts(item).map(Amounts::project);
        Money found = projects.values().stream().flatMap(nodes -> sum(nodes).stream()).reduce(new Money(0, 1),
                Money::plus);
        boolean complete = wanted.filter(money -> money.fen() == found.fen()).isPresent();
        return new Value(complete ? Standing.NOTHING : Standing.NOT_LISTED, Optional.empty(),
                complete ? prior(name) : Optional.empty(),
                Optional.of(new Link.Project(subject.id(), OptionalInt.empty())));
    }

    private Optional<Prior> prior(String name) {
        return Optional.ofNullable(before.get(name)).flatMap(money -> subject.before()
                .map(other -> new Prior(money, Source.LIBRARY, new Link.Project(other.id(), OptionalInt.empty()))));
    }

    private static Optional<Money> sum(List<TreeNode> nodes) {
        return Optional.ofNullable(Amounts.sum(nodes.stream().map(TreeNode::amounts).toList()).total());
    }

    private static OptionalInt row(TreeNode project) {
        return project.origin() instanceof Origin.Stated stated ? OptionalInt.of(stated.row()) : OptionalInt.empty();
    }
}
