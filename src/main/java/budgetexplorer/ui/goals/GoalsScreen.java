package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Navigator;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Projects and goals as a screen of the window.
public final class GoalsScreen implements BudgetScreen {
    private final GoalsViewModel viewModel;
    private final GoalsView view;
    private @Nullable BudgetSummary asked;

    public GoalsScreen(GoalsViewModel viewModel, Messages messages, AmountFormat format, Navigator navigator) {
        this.viewModel = viewModel;
        this.view = new GoalsView(viewModel, messages, format, navigator);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ReadOnlyStringProperty statusProperty() {
        return viewModel.statusProperty();
    }

    @Override
    public void show(BudgetSummary budget, Optional<Link> place) {
        BudgetId before = asked == null ? null : asked.id();
        asked = budget;
        OptionalInt row = place.orElse(null) instanceof Link.Project(_, var wanted) ? wanted : OptionalInt.empty();
        if (!budget.id().equals(before) || viewModel.shown().isEmpty()) {
            viewModel.show(budget, row);
        } else {
            row.ifPresent(viewModel::lookAt);
        }
    }

    @Override
    public void clear() {
        asked = null;
        viewModel.clear();
    }

    @Override
    public void reload() {
        if (asked != null) {
            OptionalInt row = viewModel.place().orElse(null) instanceof Link.Project(_, var at)
                    ? at
                    : OptionalInt.empty();
            viewModel.show(asked, row);
        }
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }
}
