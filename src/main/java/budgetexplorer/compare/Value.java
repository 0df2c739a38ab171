package budgetexplorer.compare;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.Optional;

/// What one budget has in a row.
///
/// @param amount empty where it is missing
/// @param prior  the year before; empty where nobody says
/// @param link   where the amount can be seen, or where it should stand
public record Value(Standing standing, Optional<Money> amount, Optional<Prior> prior, Optional<Link> link) {
    /// How a budget stands to a row.
    public enum Standing {
        /// Its documents state the amount.
        STATED,
        /// The amount is the sum of what its documents state.
        COMPUTED,
        /// Its table has no such line, and its lines make its total: there is nothing of it.
        NOTHING,
        /// Its table has no such line.
        NOT_LISTED,
        /// It has no such table.
        NOT_PUBLISHED
    }

    /// What it was the year before.
    ///
    /// @param link where it can be seen
    public record Prior(Money amount, Source source, Link link) {}

    /// Who says what it was the year before.
    public enum Source {
        /// Last year's budget, which is in the library.
        LIBRARY,
        /// The 同比 statements of this year's text.
        NARRATIVE
    }

    /// The amount to calculate with: zero where there is nothing of it, empty where it is missing.
    public Optional<Money> counted() {
        return standing == Standing.NOTHING ? Optional.of(new Money(0, 1)) : amount;
    }
}
