package budgetexplorer.ui.search;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.search.Hit;
import budgetexplorer.model.search.HitGroup;
import budgetexplorer.model.search.SearchKind;
import java.util.List;

/// Says what was found.
final class HitWords {
    private final Messages messages;
    private final AmountFormat format;

    HitWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    String kind(SearchKind kind) {
        return messages.text("search.kind." + kind.name());
    }

    /// Department, year, stage, and from the second on the revision.
    String budget(Hit hit) {
        BudgetId id = hit.budget();
        String label = messages.text("library.budget", String.valueOf(id.year()),
                messages.text("stage." + id.stage().name()));
        return messages.text("search.budget", hit.department(),
                id.revision() == 1 ? label : messages.text("library.revision", label, id.revision()));
    }

    /// Nothing for what has no amount of its own.
    String amount(Hit hit) {
        return hit.amount() == null ? "" : format.cell(hit.amount());
    }

    /// How many there are beside those listed; nothing if all are.
    String further(HitGroup group) {
        return group.further() == 0
                ? ""
                : messages.text(group.isUncounted() ? "search.further.many" : "search.further", group.further());
    }

    /// For those who hear it.
    String spoken(SearchLine line) {
        return switch (line) {
            case SearchLine.Heading(var group) ->
                messages.text("search.heading.accessible", kind(group.kind()), group.hits().size() + group.further());
            case SearchLine.Result(var hit) -> spoken(hit);
        };
    }

    private String spoken(Hit hit) {
        Money amount = hit.amount();
        return amount == null
                ? messages.text("search.hit.accessible", kind(hit.kind()), hit.text(), budget(hit))
                : messages.text("search.hit.accessible.amount", kind(hit.kind()), hit.text(), budget(hit),
                        format.amount(amount), format.unit().label());
    }

    String nothing(String typed) {
        return messages.text("search.none", typed);
    }

    /// How many are listed and how many are not, and what the amounts are in.
    String status(List<HitGroup> groups) {
        int listed = groups.stream().mapToInt(group -> group.hits().size()).sum();
        int further = groups.stream().mapToInt(HitGroup::further).sum();
        String unit = format.unit().label();
        if (further == 0) {
            return messages.text("search.count", listed, unit);
        }
        boolean many = groups.stream().anyMatch(HitGroup::isUncounted);
        return messages.text(many ? "search.count.many" : "search.count.further", listed, further, unit);
    }
}
