package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in words what the card below the picture shows.
final class DetailsWords {
    private static final int MOST_PROJECTS = 6;

    private final Messages messages;
    private final AmountFormat format;
    private final NodeWords words;

    DetailsWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
        this.words = new NodeWords(messages, format);
    }

    NodeDetails details(ExploreNode node, Hierarchy hierarchy, Evidence evidence) {
        return new NodeDetails(node.title(), amount(node), source(node, evidence), parts(node, hierarchy, evidence),
                projects(node, evidence), actions(node, evidence));
    }

    private String amount(ExploreNode node) {
        String amount = words.amount(node.total());
        String unit = format.unit().label();
        return node.parent() == null
                ? messages.text("explore.amount.whole", amount, unit)
                : messages.text("explore.amount", amount, unit, words.share(node));
    }

    private Fact source(ExploreNode node, Evidence evidence) {
        return switch (node.node().origin()) {
            case Origin.Computed() -> Fact.of(messages.text("explore.computed", node.node().children().size()));
            case Origin.Stated(var table, var row) -> {
                StatedCell total = evidence.cells().get(Field.TOTAL);
                String address = total == null ? String.valueOf(row) : total.address();
                yield Fact.link("", messages.text("explore.stated", table.number(), address, table.title()),
                        cell(table, row, total, evidence.budget()));
            }
        };
    }

    private static Link cell(TableKind table, int row, @Nullable StatedCell cell, BudgetId budget) {
        return cell == null
                ? new Link.TableCell(budget, table, OptionalInt.of(row), OptionalInt.empty())
                : link(budget, cell);
    }

    private static Link link(BudgetId budget, StatedCell cell) {
        return new Link.TableCell(budget, cell.table(), cell.row(), cell.column());
    }

    private List<Fact> parts(ExploreNode node, Hierarchy hierarchy, Evidence evidence) {
        List<Fact> parts = new ArrayList<>();
        Amounts amounts = node.node().amounts();
        if (hierarchy != Hierarchy.ECONOMY) { // there it is the whole
            add(parts, "tree.column.basic", amounts.basic(), Field.BASIC, evidence);
        }
        add(parts, "tree.column.personnel", amounts.personnel(), Field.PERSONNEL, evidence);
        add(parts, "tree.column.operating", amounts.operating(), Field.OPERATING, evidence);
        add(parts, "tree.column.project", amounts.project(), Field.PROJECT, evidence);
        words.difference(node).map(Fact::of).ifPresent(parts::add);
        return parts;
    }

    private void add(List<Fact> parts, String key, @Nullable Money money, Field field, Evidence evidence) {
        if (money != null && !money.isZero()) {
            String text = messages.text(key) + " " + format.amount(money);
            StatedCell cell = evidence.cells().get(field);
            parts.add(cell == null
                    ? Fact.of(text)
                    : Fact.link(text, messages.text("explore.cell", cell.table().number(), cell.address()),
                            link(evidence.budget(), cell)));
        }
    }

    /// Of a line the projects it pays for, of a project the line that pays for it.
    private List<Fact> projects(ExploreNode node, Evidence evidence) {
        TreeNode own = node.node();
        if (own.level() == Level.PROJECT) {
            return evidence.lines().line(own).stream().flatMap(line -> paidBy(node, line, evidence.budget())).toList();
        }
        boolean line = node.path().stream().map(step -> step.node().level()).anyMatch(DetailsWords::isCode);
        List<TreeNode> projects = line ? evidence.lines().projects(own) : List.of();
        if (projects.isEmpty()) {
            return List.of();
        }
        Stream<Fact> shown = projects.stream().limit(MOST_PROJECTS)
                .map(project -> project(project, evidence.budget()));
        Stream<Fact> more = projects.size() <= MOST_PROJECTS
                ? Stream.empty()
                : Stream.of(Fact.link("", messages.text("explore.projects.more", projects.size() - MOST_PROJECTS),
                        new Link.Project(evidence.budget(), OptionalInt.empty())));
        return Stream.of(Stream.of(Fact.of(messages.text("explore.projects", projects.size()))), shown, more)
                .flatMap(facts -> facts).toList();
    }

    private static boolean isCode(Level level) {
        return level == Level.CATEGORY || level == Level.SECTION || level == Level.ITEM;
    }

    private Fact project(TreeNode project, BudgetId budget) {
        OptionalInt row = project.origin() instanceof Origin.Stated(var _, var number)
                ? OptionalInt.of(number)
                : OptionalInt.empty();
        return Fact.link("", project.name() + " " + words.amount(project.amounts().total()),
                new Link.Project(budget, row));
    }

    private Stream<Fact> paidBy(ExploreNode project, TreeNode line, BudgetId budget) {
        return Optional.ofNullable(project.parent()).stream().map(unit -> {
            String code = line.code();
            List<String> path = Stream.concat(Stream.of(unit.node().code()), Stream.of(CodeLevel.values())
                    .map(CodeLevel::digits).filter(digits -> digits <= code.length())
                    .map(digits -> code.substring(0, digits))).toList();
            return Fact.link(messages.text("explore.projects.line"), line.code() + " " + line.name(),
                    new Link.Line(budget, Hierarchy.FUNCTION, path));
        });
    }

    private List<Fact> actions(ExploreNode node, Evidence evidence) {
        List<Fact> actions = new ArrayList<>();
        if (node.node().origin() instanceof Origin.Stated(var table, var row)) {
            actions.add(Fact.link("", messages.text("explore.action.table"),
                    cell(table, row, evidence.cells().get(Field.TOTAL), evidence.budget())));
            if (node.node().level() == Level.PROJECT) {
                actions.add(Fact.link("", messages.text("explore.action.project"),
                        new Link.Project(evidence.budget(), OptionalInt.of(row))));
            }
        }
        evidence.known().sentence(node).ifPresent(offset -> actions.add(Fact.link("",
                messages.text("explore.action.sentence"),
                new Link.Sentence(evidence.budget(), OptionalInt.of(offset)))));
        return actions;
    }
}
