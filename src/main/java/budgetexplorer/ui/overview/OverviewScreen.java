package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Printable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The first page as a screen of the window.
public final class OverviewScreen extends AskedScreen {
    private final OverviewViewModel viewModel;
    private final OverviewView view;

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
    protected void show(BudgetSummary budget, Optional<Link> place, boolean isAsked) {
        if (!isAsked) {
            viewModel.show(budget);
        }
    }

    @Override
    protected void forget() {
        viewModel.show(null);
    }

    @Override
    protected void reload(BudgetSummary budget) {
        viewModel.show(budget);
    }

    @Override
    public Optional<Link> place() {
        return asked().map(budget -> new Link.Overview(budget.id()));
    }

    @Override
    public Optional<Printable> printable() {
        return viewModel.printable();
    }
}
