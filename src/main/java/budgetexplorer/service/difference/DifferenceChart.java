package budgetexplorer.service.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.chart.WaterfallData.Step;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws how the total of one draft became that of the next. Not thread-safe.
public record DifferenceChart(Messages messages, AmountFormat format) {
    /// 类 by 类.
    public Chart byCategory(DraftDifference drafts) {
        return chart(drafts, "difference.categories", messages.text("difference.chart.categories"),
                drafts.categories(), true);
    }

    /// Unit by unit.
    public Chart byUnit(DraftDifference drafts) {
        return chart(drafts, "difference.units", messages.text("difference.chart.units"), drafts.units(), false);
    }

    private Chart chart(DraftDifference drafts, String name, String label, List<PartChange> parts,
            boolean isCategory) {
        var words = new DifferenceWords(messages, format);
        Money old = drafts.from().total();
        Money now = drafts.budget().total();
        List<Step> steps = old == null || now == null || (parts.isEmpty() && old.compareTo(now) == 0)
                ? List.of()
                : steps(drafts, old, now, parts, isCategory);
        return new Chart(name, label, heading(drafts, old, now, parts, words),
                List.of(messages.text("difference.chart.source", words.full(drafts.from()), words.full(drafts.budget()),
                        format.unit().label())),
                new WaterfallData(steps, new WaterfallData.Words(messages.text("chart.increase"),
                        messages.text("chart.decrease"), messages.text("chart.cut"))));
    }

    private List<Step> steps(DraftDifference drafts, Money old, Money now, List<PartChange> parts,
            boolean isCategory) {
        var words = new DifferenceWords(messages, format);
        List<Step> steps = new ArrayList<>();
        steps.add(level(words.from(drafts), old, drafts.from()));
        parts.forEach(part -> steps.add(new Step(Kind.CHANGE, title(part), part.change(),
                isCategory && !part.code().isEmpty() ? new Ink.Fixed(Palette.of(part.code())) : Ink.Role.NEUTRAL, "",
                Optional.of(part.link()))));
        Money rest = parts.stream().map(PartChange::change).reduce(now.minus(old), Money::minus);
        if (!rest.isZero()) {
            steps.add(new Step(Kind.CHANGE, messages.text("difference.chart.rest"), rest, Ink.Role.MUTED,
                    messages.text("chart.changes.unexplained.tip"), Optional.empty()));
        }
        steps.add(level(words.budget(drafts), now, drafts.budget()));
        return steps;
    }

    private static Step level(String name, Money amount, BudgetSummary budget) {
        return new Step(Kind.LEVEL, name, amount, Ink.Role.NEUTRAL, "",
                Optional.of(new Link.Line(budget.id(), Hierarchy.FUNCTION, List.of())));
    }

    private static String title(PartChange part) {
        return part.name().isEmpty() ? part.code() : part.code() + " " + part.name();
    }

    private String heading(DraftDifference drafts, @Nullable Money old,
            @Nullable Money now, List<PartChange> parts, DifferenceWords words) {
        if (old == null || now == null) {
            return messages.text("difference.chart.missing");
        }
        if (parts.isEmpty()) {
            return messages.text("difference.chart.same", words.from(drafts), words.amount(now));
        }
        PartChange largest = parts.getFirst();
        if (old.compareTo(now) == 0) {
            return messages.text("difference.chart.unchanged", words.amount(now), title(largest),
                    DifferenceWords.signed(words.amount(largest.change()), largest.change()));
        }
        return messages.text("difference.chart.heading", words.from(drafts), words.amount(old), words.amount(now),
                largest.name().isEmpty() ? largest.code() : largest.name(),
                DifferenceWords.signed(words.amount(largest.change()), largest.change()));
    }
}
