package budgetexplorer.ui.kit;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A screen that knows which budget it was asked to show, so that asking again is cheap.
public abstract class AskedScreen implements BudgetScreen {
    private @Nullable BudgetSummary asked;

    @Override
    public final void show(BudgetSummary budget, Optional<Link> place) {
        boolean isAsked = asked != null && asked.id().equals(budget.id());
        asked = budget;
        show(budget, place, isAsked);
    }

    @Override
    public final void clear() {
        asked = null;
        forget();
    }

    @Override
    public final void reload() {
        asked().ifPresent(this::reload);
    }

    /// The budget that is shown, or will be once it is read.
    protected final Optional<BudgetSummary> asked() {
        return Optional.ofNullable(asked);
    }

    /// Shows a budget.
    ///
    /// @param isAsked whether it has been asked for before, and nothing else since
    protected abstract void show(BudgetSummary budget, Optional<Link> place, boolean isAsked);

    /// Shows nothing.
    protected abstract void forget();

    /// Reads a budget that is shown again.
    protected abstract void reload(BudgetSummary budget);
}
