package budgetexplorer.ui.compare;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Printable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The comparison as a screen of the window.
public final class CompareScreen extends AskedScreen {
    private final CompareViewModel viewModel;
    private final CompareExports exports;
    private final CompareView view;

    public CompareScreen(CompareViewModel viewModel, CompareExports exports, CompareView view) {
        this.viewModel = viewModel;
        this.exports = exports;
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
    protected void show(BudgetSummary budget, Optional<Link> place, boolean isAsked) {
        if (place.orElse(null) instanceof Link.Comparison comparison) {
            viewModel.show(budget, comparison);
        } else if (!isAsked) {
            viewModel.show(budget);
        }
    }

    @Override
    protected void forget() {
        viewModel.clear();
    }

    @Override
    protected void reload(BudgetSummary budget) {
        viewModel.reload();
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }

    @Override
    public Optional<Printable> printable() {
        return exports.printable();
    }
}
