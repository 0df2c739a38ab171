package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Navigator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The first page as a screen of the window.
public final class OverviewScreen implements BudgetScreen {
    private final OverviewViewModel viewModel;
    private final OverviewView view;
    private @Nullable BudgetSummary asked;

    public OverviewScreen(OverviewViewModel viewModel, Messages messages, Navigator navigator) {
        this.viewModel = viewModel;
        this.view = new OverviewView(viewModel, messages, navigator);
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
        if (!budget.id().equals(before)) {
            viewModel.show(budget);
        }
    }

    @Override
    public void clear() {
        asked = null;
        viewModel.show(null);
    }

    @Override
    public void reload() {
        viewModel.show(asked);
    }

    @Override
    public Optional<Link> place() {
        return Optional.ofNullable(asked).map(budget -> new Link.Overview(budget.id()));
    }
}
