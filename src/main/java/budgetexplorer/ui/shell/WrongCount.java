package budgetexplorer.ui.shell;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.BudgetBadges;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// How many things are wrong in the budget that is looked at; none until that is known.
final class WrongCount {
    private final BudgetBadges badges;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Subscription following = Subscription.EMPTY;

    WrongCount(BudgetBadges badges, ObservableValue<@Nullable BudgetSummary> budget) {
        this.badges = badges;
        budget.subscribe(this::follow);
    }

    private void follow(@Nullable BudgetSummary budget) {
        following.unsubscribe();
        count.set(0);
        following = budget == null ? Subscription.EMPTY : badges.follow(budget, badge -> count.set(badge.grave()));
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
