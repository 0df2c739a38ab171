package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Memory;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The drill-down as a screen of the window.
public final class ExploreScreen implements BudgetScreen {
    private final ExploreViewModel viewModel;
    private final ExploreView view;
    private @Nullable BudgetSummary asked;

    public ExploreScreen(ExploreViewModel viewModel, Messages messages, AmountFormat format, Memory memory) {
        this.viewModel = viewModel;
        this.view = new ExploreView(viewModel, messages, format, memory);
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
        if (place.orElse(null) instanceof Link.Line line) {
            viewModel.show(budget, line);
        } else if (!budget.id().equals(before)) {
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
        viewModel.reload(asked);
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }
}
