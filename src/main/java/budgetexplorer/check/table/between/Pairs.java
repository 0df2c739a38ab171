package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.table.balance.Balance;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Cells of two tables that state the same, one of which may be missing.
final class Pairs {
    private Pairs() {}

    /// They state the same. Where one is missing, so that the other cannot be checked, this says so; what states nothing
    /// or zero needs no other.
    ///
    /// @param lacking stands for what is missing
    static Stream<Identity> same(String rule, Optional<Evidence> one, Optional<Evidence> other,
            Supplier<Evidence> lacking) {
        if (one.isPresent() && other.isPresent()) {
            return Stream.of(Identity.same(rule, one.get(), other.get()));
        }
        return Stream.concat(one.stream(), other.stream()).filter(Balance::isSomething)
                .map(alone -> Identity.same(rule, alone, lacking.get()));
    }

    /// Whether any cell states an amount other than zero.
    static boolean anything(List<Evidence> cells) {
        return cells.stream().anyMatch(Balance::isSomething);
    }

    /// Whether any cell states an amount below zero.
    static boolean anyNegative(List<Evidence> cells) {
        return cells.stream().map(Evidence::money).anyMatch(money -> money != null && money.fen() < 0);
    }
}
