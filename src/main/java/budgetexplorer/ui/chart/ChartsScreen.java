package budgetexplorer.ui.chart;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Printable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The charts as a screen of the window.
public final class ChartsScreen implements BudgetScreen {
    private final ChartsViewModel viewModel;
    private final ChartsView view;

    public ChartsScreen(ChartsViewModel viewModel, ChartsView view) {
        this.viewModel = viewModel;
        this.view = view;
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
        viewModel.show(budget, place.flatMap(ChartsScreen::name));
    }

    private static Optional<String> name(Link link) {
        return link instanceof Link.Chart chart ? Optional.of(chart.chart()) : Optional.empty();
    }

    @Override
    public void clear() {
        viewModel.clear();
    }

    @Override
    public void reload() {
        viewModel.reload();
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }

    @Override
    public Optional<Printable> printable() {
        return viewModel.printable();
    }
}
