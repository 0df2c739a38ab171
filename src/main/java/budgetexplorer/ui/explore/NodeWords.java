package budgetexplorer.ui.explore;

import static java.util.Comparator.comparing;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Hierarchy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says in words what the drill-down shows.
final class NodeWords {
    private final Messages messages;
    private final AmountFormat format;

    NodeWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /// One sentence: whose money it is and where most of it goes.
    String heading(BudgetSummary budget, Hierarchy hierarchy, ExploreNode focus) {
        String name = focus.parent() == null
                ? messages.text("explore.heading.budget", budget.department().name(),
                        String.valueOf(budget.id().year()),
                        messages.text("stage." + budget.id().stage().name()),
                        messages.text("explore.whole." + hierarchy.name()))
                : focus.title();
        String whole = messages.text("explore.heading.whole", name, amount(focus.total()), format.unit().label());
        List<ExploreNode> drawn = focus.children().stream().filter(NodeWords::isDrawn).toList();
        if (drawn.size() == 1 && Objects.equals(drawn.getFirst().total(), focus.total())) {
            return messages.text("explore.heading.only", whole, drawn.getFirst().title());
        }
        return largest(focus).map(child -> messages.text("explore.heading.largest", whole, child.title(),
                amount(child.total()), share(child))).orElse(whole);
    }

    /// That a budget cannot be taken apart.
    String withoutTree(BudgetSummary budget) {
        return messages.text("explore.withoutTree", budget.department().name(), String.valueOf(budget.id().year()));
    }

    /// What the picture shows and what it leaves out.
    String status(ExploreNode focus) {
        List<ExploreNode> children = focus.children();
        long drawn = children.stream().filter(NodeWords::isDrawn).count();
        String shown = messages.text("explore.status", focus.title(), drawn, amount(sum(children)));
        Money stated = focus.total();
        String missed = stated == null || difference(focus).isEmpty()
                ? ""
                : messages.text("explore.status.difference", format.amount(stated));
        return drawn == children.size()
                ? shown + missed
                : shown + missed + messages.text("list.separator.long")
                        + messages.text("explore.status.notDrawn", children.size() - drawn);
    }

    /// How many children have no area, and their sum; empty if all have.
    String notDrawn(ExploreNode focus) {
        List<ExploreNode> rest = focus.children().stream().filter(child -> !isDrawn(child)).toList();
        return rest.isEmpty() ? "" : messages.text("explore.notDrawn", rest.size(), amount(sum(rest)));
    }

    /// One of them.
    String notDrawnPart(ExploreNode child) {
        return child.node().name() + " " + amount(child.total());
    }

    /// That there are more of them than are listed.
    String moreNotDrawn(int count) {
        return messages.text("explore.notDrawn.more", count);
    }

    /// Why an amount is missing.
    String missing(ExploreNode node, Hierarchy hierarchy) {
        if (node.node().isComputed()) {
            return messages.text("explore.missing.computed");
        }
        return hierarchy == Hierarchy.FUNCTION || hierarchy == Hierarchy.FUNCTION_UNITS
                ? messages.text("explore.missing.split")
                : messages.text("explore.missing.stated", hierarchy.table().number());
    }

    /// A line of the table for those who hear it.
    String row(ExploreNode node) {
        return messages.text("explore.row.accessible", node.title(), amount(node.total()), share(node));
    }

    /// That the lines below a stated amount do not add up to it.
    Optional<String> difference(ExploreNode node) {
        Money stated = node.total();
        Money sum = node.isLeaf() ? null : sum(node.children());
        if (stated == null || sum == null || sum.fen() == stated.fen()) {
            return Optional.empty();
        }
        return Optional.of(messages.text("explore.difference", format.amount(sum),
                format.amount(sum.minus(stated))));
    }

    private static Optional<ExploreNode> largest(ExploreNode focus) {
        return focus.children().stream().filter(NodeWords::isDrawn)
                .max(comparing(child -> Objects.requireNonNull(child.total())));
    }

    static boolean isDrawn(ExploreNode child) {
        Money total = child.total();
        return total != null && total.isPositive();
    }

    private static @Nullable Money sum(List<ExploreNode> nodes) {
        return nodes.stream().map(ExploreNode::total).filter(Objects::nonNull).reduce(Money::plus).orElse(null);
    }

    String amount(@Nullable Money money) {
        return money == null ? AmountFormat.DASH : format.amount(money);
    }

    String share(ExploreNode node) {
        Double share = node.shareOfParent();
        return share == null ? AmountFormat.DASH : format.share(share);
    }
}
