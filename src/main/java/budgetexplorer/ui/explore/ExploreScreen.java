package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.Printable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The drill-down as a screen of the window.
public final class ExploreScreen extends AskedScreen {
    private final ExploreViewModel viewModel;
    private final ExploreView view;

    /// @param originals shows the pages of documents
    public ExploreScreen(ExploreViewModel viewModel, Messages messages, AmountFormat format, Memory memory,
            Originals originals) {
        this.viewModel = viewModel;
        this.view = new ExploreView(viewModel, messages, format, memory, originals);
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
        if (place.orElse(null) instanceof Link.Line line) {
            viewModel.show(budget, line);
        } else if (!isAsked) {
            viewModel.show(budget);
        }
    }

    @Override
    protected void forget() {
        viewModel.show(null);
    }

    @Override
    protected void reload(BudgetSummary budget) {
        viewModel.reload(budget);
    }

    @Override
    public Optional<Link> place() {
        return viewModel.place();
    }

    @Override
    public Optional<Printable> printable() {
        return view.printable();
    }
}
