package budgetexplorer.ui.explore;

import static java.util.Comparator.comparing;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    String heading(BudgetSummary budget, ExploreNode focus) {
        String name = focus.parent() == null
                ? messages.text("explore.heading.budget", budget.department().name(),
                        String.valueOf(budget.id().year()),
                        messages.text("stage." + budget.id().stage().name()))
                : focus.title();
        String whole = messages.text("explore.heading.whole", name, amount(focus.total()), format.unit().label());
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

    /// The children without area, by name and amount; empty if there are none.
    String notDrawn(ExploreNode focus) {
        List<ExploreNode> rest = focus.children().stream().filter(child -> !isDrawn(child)).toList();
        if (rest.isEmpty()) {
            return "";
        }
        String names = String.join(messages.text("list.separator"),
                rest.stream().map(child -> child.node().name() + " " + amount(child.total())).toList());
        return messages.text("explore.notDrawn", rest.size(), amount(sum(rest)), names);
    }

    /// @param cells where the amounts stand, as far as it is known yet
    NodeDetails details(ExploreNode node, Map<Field, StatedCell> cells) {
        List<String> lines = new ArrayList<>();
        Amounts amounts = node.node().amounts();
        addAmount(lines, "tree.column.basic", amounts.basic(), cells.get(Field.BASIC));
        addAmount(lines, "tree.column.personnel", amounts.personnel(), cells.get(Field.PERSONNEL));
        addAmount(lines, "tree.column.operating", amounts.operating(), cells.get(Field.OPERATING));
        addAmount(lines, "tree.column.project", amounts.project(), cells.get(Field.PROJECT));
        difference(node).ifPresent(lines::add);
        String source = switch (node.node().origin()) {
            case Origin.Computed() -> messages.text("explore.computed", node.children().size());
            case Origin.Stated(var table, var row) -> messages.text("explore.stated", table.number(),
                    address(cells, row), table.title());
        };
        String amount = node.parent() == null
                ? messages.text("explore.amount.whole", amount(node.total()), format.unit().label())
                : messages.text("explore.amount", amount(node.total()), format.unit().label(), share(node));
        return new NodeDetails(node.title(), amount, source, lines);
    }

    private static String address(Map<Field, StatedCell> cells, int row) {
        StatedCell total = cells.get(Field.TOTAL);
        return total == null ? String.valueOf(row) : total.address();
    }

    private void addAmount(List<String> lines, String key, @Nullable Money money, @Nullable StatedCell cell) {
        if (money != null && !money.isZero()) {
            String name = messages.text(key);
            String amount = format.amount(money);
            lines.add(cell == null
                    ? name + " " + amount
                    : messages.text("explore.line", name, amount, cell.table().number(), cell.address()));
        }
    }

    /// That the lines below a stated amount do not add up to it.
    private Optional<String> difference(ExploreNode node) {
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

    private static boolean isDrawn(ExploreNode child) {
        Money total = child.total();
        return total != null && total.isPositive();
    }

    private static @Nullable Money sum(List<ExploreNode> nodes) {
        return nodes.stream().map(ExploreNode::total).filter(Objects::nonNull).reduce(Money::plus).orElse(null);
    }

    private String amount(@Nullable Money money) {
        return money == null ? AmountFormat.DASH : format.amount(money);
    }

    private String share(ExploreNode node) {
        Double share = node.shareOfParent();
        return share == null ? AmountFormat.DASH : format.share(share);
    }
}
