package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Side;
import budgetexplorer.model.BudgetId;
import budgetexplorer.ui.kit.AmountFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Says in words what a comparison shows and what a reader must know to read it rightly.
final class ComparisonWords {
    private final Messages messages;
    private final AmountFormat format;

    ComparisonWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /// Where each department spends most.
    String heading(Comparison comparison) {
        List<String> parts = IntStream.range(0, comparison.sides().size())
                .mapToObj(side -> comparison.largest(side).map(row -> messages.text("compare.heading.part",
                        comparison.sides().get(side).budget().department().name(), row.name(),
                        format.share(row.values().get(side).share().orElse(0.0)))))
                .flatMap(Optional::stream).toList();
        return String.join(messages.text("list.separator.long"), parts);
    }

    /// Differences of year and stage, each a sentence.
    List<String> warnings(Comparison comparison) {
        List<String> warnings = new ArrayList<>();
        if (comparison.hasDifferentYears()) {
            warnings.add(messages.text("compare.years", join(comparison, id -> messages.text("compare.year",
                    id.department(), String.valueOf(id.year())))));
        }
        if (comparison.hasDifferentStages()) {
            warnings.add(messages.text("compare.stages",
                    join(comparison, id -> messages.text("compare.stage", id.department(), id.stage().label()))));
        }
        return warnings;
    }

    /// A budget's name above its column.
    String column(Side side) {
        return messages.text("compare.column", side.budget().id().department(),
                String.valueOf(side.budget().id().year()));
    }

    private String join(Comparison comparison, Function<BudgetId, String> words) {
        return String.join(messages.text("list.separator"),
                comparison.sides().stream().map(side -> words.apply(side.budget().id())).toList());
    }
}
