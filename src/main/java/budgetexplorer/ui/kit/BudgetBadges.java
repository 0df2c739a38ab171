package budgetexplorer.ui.kit;

import budgetexplorer.model.BudgetSummary;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Tells what is to stand beside a budget in the list, once it is known. For the FX thread.
@FunctionalInterface
public interface BudgetBadges {
    /// No budget has any.
    BudgetBadges NONE = (_, _) -> Subscription.EMPTY;

    /// Tells a budget's badge now if it is known, and whenever another is, until unsubscribed.
    Subscription follow(BudgetSummary budget, Consumer<BudgetBadge> show);

    /// Nobody looks any more: nothing else is found out.
    default void close() {}
}
