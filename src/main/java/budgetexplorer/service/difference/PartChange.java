package budgetexplorer.service.difference;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.Optional;

/// How a part of the department's expenditure changed.
///
/// @param before nothing where the earlier budget lists no such part
/// @param after  nothing where the later budget lists none
/// @param link   to the part, in the later budget if it is there
public record PartChange(String code, String name, Optional<Money> before, Optional<Money> after, Link link) {
    private static final Money NOTHING = new Money(0, 1);

    /// What is not listed counts as nothing.
    public Money change() {
        return after.orElse(NOTHING).minus(before.orElse(NOTHING));
    }
}
