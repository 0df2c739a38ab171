package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Navigator;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// Projects and goals as a screen of the window.
public final class GoalsScreen extends AskedScreen {
    private final GoalsViewModel viewModel;
    private final GoalsView view;

    /// @param changing leads to where a project is changed
    public GoalsScreen(GoalsViewModel viewModel, Messages messages, AmountFormat format, Navigator navigator,
            Navigator changing) {
        this.viewModel = viewModel;
        this.view = new GoalsView(viewModel, messages, format, navigator, changing);
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
        OptionalInt row = place.map(GoalsScreen::row).orElse(OptionalInt.empty());
        if (isAsked && !viewModel.shown().isEmpty()) {
            row.ifPresent(viewModel::lookAt);
        } else {
            viewModel.show(budget, row);
        }
    }

    private static OptionalInt row(Link link) {
        return link instanceof Link.Project(_, var row) ? row : OptionalInt.empty();
    }

    @Override
    protected void forget() {
        viewModel.clear();
    }

    @Override
    protected void reload(BudgetSummary budget) {
        viewModel.show(budget, viewModel.place().map(GoalsScreen::row).orElse(OptionalInt.empty()));
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }
}
