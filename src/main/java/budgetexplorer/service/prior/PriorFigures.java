package budgetexplorer.service.prior;

import budgetexplorer.check.rule.Rounding;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Chooses among those who say what an amount was the year before.
public final class PriorFigures {
    /// This year's number, last year's and the difference were each rounded on their own.
    private static final int ROUNDED_TERMS = 2;

    private PriorFigures() {}

    /// Last year's budget wins over this year's text; what the text says otherwise is kept.
    public static Optional<Prior> of(Optional<Prior> library, Optional<Prior> told) {
        return library.map(prior -> new Prior(prior.amount(), prior.source(), prior.link(),
                told.map(Prior::amount).filter(said -> differ(prior.amount(), said)))).or(() -> told);
    }

    /// Whether two amounts differ by more than their rounding.
    public static boolean differ(Money one, Money other) {
        return !Rounding.allows(one.minus(other), ROUNDED_TERMS);
    }

    /// What a text says first.
    ///
    /// @param id  whose text it is
    /// @param now this year's amount, where the text has none
    public static Optional<Prior> told(BudgetId id, Stream<ToldChange> changes, Optional<Money> now) {
        return changes.filter(ToldChange::isTold).findFirst().flatMap(change -> change.before(now, id.year() - 1)
                .map(before -> new Prior(before, Source.NARRATIVE, new Link.Sentence(id,
                        change.place().map(span -> OptionalInt.of(span.start())).orElse(OptionalInt.empty())))));
    }
}
