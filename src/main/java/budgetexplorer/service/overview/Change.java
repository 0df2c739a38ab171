package budgetexplorer.service.overview;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.math.BigDecimal;
import java.util.Optional;

/// How an amount changed against the year before.
///
/// @param source     who says so
/// @param difference this year's less last year's; empty where the text states a rate only
/// @param percent    the rate with two decimals; empty where there was nothing the year before, or the text states none
/// @param link       where it can be seen
/// @param place      last year's cell, or the words of the text that state it
/// @param otherwise  what the text says, where it says something else than the budgets do
public record Change(Source source, Optional<Money> difference, Optional<BigDecimal> percent, Link link, String place,
        Optional<Change> otherwise) {
    /// Who says how something changed.
    public enum Source {
        /// The budget of the year before, which is in the library.
        LIBRARY,
        /// The text of this budget.
        NARRATIVE
    }

    /// Whether there was as much the year before.
    public boolean isNone() {
        return difference.filter(money -> !money.isZero()).isEmpty()
                && percent.filter(rate -> rate.signum() != 0).isEmpty();
    }

    Change butTextSays(Change text) {
        return new Change(source, difference, percent, link, place, Optional.of(text));
    }
}
