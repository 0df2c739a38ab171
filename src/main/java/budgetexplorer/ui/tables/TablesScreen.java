package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.Printable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The 12 tables as a screen of the window.
public final class TablesScreen extends AskedScreen {
    private final TablesViewModel viewModel;
    private final TablesView view;

    /// @param navigator leads to the drill-down
    /// @param above     shows cards above the window
    /// @param originals shows the pages of documents
    public TablesScreen(TablesViewModel viewModel, Messages messages, Navigator navigator, CardAbove above,
            Originals originals) {
        this.viewModel = viewModel;
        this.view = new TablesView(viewModel, messages, navigator, above, originals);
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
        if (place.orElse(null) instanceof Link.TableCell cell) {
            viewModel.show(budget, cell);
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
        viewModel.show(budget);
    }

    @Override
    public void edit() {
        viewModel.editing().begin();
        view.edit();
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
