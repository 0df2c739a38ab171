package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Originals;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The narrative as a screen of the window.
public final class NarrativeScreen extends AskedScreen {
    private final NarrativeViewModel viewModel;
    private final NarrativeView view;
    private final Navigator navigator;

    /// @param navigator   leads to the 12 tables
    /// @param importFiles asks for files and imports them
    /// @param originals   shows the pages of documents
    public NarrativeScreen(NarrativeViewModel viewModel, Messages messages, Navigator navigator,
            Runnable importFiles, Originals originals) {
        this.viewModel = viewModel;
        this.view = new NarrativeView(viewModel, messages, this::openTable, importFiles, originals);
        this.navigator = navigator;
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
        OptionalInt offset = place.map(NarrativeScreen::offset).orElse(OptionalInt.empty());
        if (isAsked && !viewModel.contents().isEmpty()) {
            offset.ifPresent(viewModel::lead);
        } else {
            viewModel.show(budget, offset);
        }
    }

    private static OptionalInt offset(Link link) {
        return link instanceof Link.Sentence(_, var offset) ? offset : OptionalInt.empty();
    }

    /// Shows the table beside the text, and its cell, among the 12 tables.
    private void openTable() {
        TableBeside beside = viewModel.beside();
        asked().map(BudgetSummary::id).flatMap(budget -> beside.selected()
                .<Link>map(cell -> new Link.TableCell(budget, cell.table(), cell.row(), cell.column()))
                .or(() -> beside.kind().map(kind -> new Link.TableCell(budget, kind)))).ifPresent(navigator::go);
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
        return asked().map(budget -> new Link.Sentence(budget.id(), viewModel.offset()));
    }
}
