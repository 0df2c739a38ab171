package budgetexplorer.ui.tables;

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

/// The 12 tables as a screen of the window.
public final class TablesScreen implements BudgetScreen {
    private final TablesViewModel viewModel;
    private final TablesView view;
    private @Nullable BudgetSummary asked;

    /// @param navigator leads to the drill-down
    public TablesScreen(TablesViewModel viewModel, Messages messages, Navigator navigator) {
        this.viewModel = viewModel;
        this.view = new TablesView(viewModel, messages, navigator);
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
        if (place.orElse(null) instanceof Link.TableCell cell) {
            viewModel.show(budget, cell);
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
        if (asked != null) {
            viewModel.show(asked);
        }
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }
}
