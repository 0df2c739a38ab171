package budgetexplorer.compare;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.Optional;

/// What one budget has in a row.
///
/// @param amount    empty where it is missing
/// @param prior     the year before; empty where nobody says
/// @param link      where the amount can be seen, or where it should stand
/// @param elsewhere what another place of its documents states, where that is something else
public record Value(Standing standing, Optional<Money> amount, Optional<Prior> prior, Optional<Link> link,
        Optional<Elsewhere> elsewhere) {
    /// A value that no other place contradicts.
    public Value(Standing standing, Optional<Money> amount, Optional<Prior> prior, Optional<Link> link) {
        this(standing, amount, prior, link, Optional.empty());
    }

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
    /// @param link      where it can be seen
    /// @param otherwise what this year's text says it was, where last year's budget says something else
    public record Prior(Money amount, Source source, Link link, Optional<Money> otherwise) {
        /// An amount that nobody contradicts.
        public Prior(Money amount, Source source, Link link) {
            this(amount, source, link, Optional.empty());
        }
    }

    /// Who says what it was the year before.
    public enum Source {
        /// Last year's budget, which is in the library.
        LIBRARY,
        /// The 同比 statements of this year's text.
        NARRATIVE
    }

    /// What another place states.
    public record Elsewhere(Money amount, Link link) {}

    /// The amount to calculate with: zero where there is nothing of it, empty where it is missing.
    public Optional<Money> counted() {
        return standing == Standing.NOTHING ? Optional.of(new Money(0, 1)) : amount;
    }

    /// The same with what it was the year before.
    public Value grownFrom(Optional<Prior> other) {
        return new Value(standing, amount, other, link, elsewhere);
    }
}
