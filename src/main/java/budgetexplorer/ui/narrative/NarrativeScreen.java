package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Navigator;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The narrative as a screen of the window.
public final class NarrativeScreen implements BudgetScreen {
    private final NarrativeViewModel viewModel;
    private final NarrativeView view;
    private final Navigator navigator;
    private @Nullable BudgetSummary asked;

    /// @param navigator   leads to the 12 tables
    /// @param importFiles asks for files and imports them
    public NarrativeScreen(NarrativeViewModel viewModel, Messages messages, Navigator navigator,
            Runnable importFiles) {
        this.viewModel = viewModel;
        this.view = new NarrativeView(viewModel, messages, this::openTable, importFiles);
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
    public void show(BudgetSummary budget, Optional<Link> place) {
        BudgetId before = asked == null ? null : asked.id();
        asked = budget;
        OptionalInt offset = place.map(NarrativeScreen::offset).orElse(OptionalInt.empty());
        if (!budget.id().equals(before) || viewModel.contents().isEmpty()) {
            viewModel.show(budget, offset);
        } else {
            offset.ifPresent(viewModel::lead);
        }
    }

    private static OptionalInt offset(Link link) {
        return link instanceof Link.Sentence(_, var offset) ? offset : OptionalInt.empty();
    }

    /// Shows the table beside the text, and its cell, among the 12 tables.
    private void openTable() {
        TableBeside beside = viewModel.beside();
        if (asked != null) {
            BudgetId budget = asked.id();
            beside.selected().<Link>map(cell -> new Link.TableCell(budget, cell.table(), cell.row(), cell.column()))
                    .or(() -> beside.kind().map(kind -> new Link.TableCell(budget, kind)))
                    .ifPresent(navigator::go);
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
        return Optional.ofNullable(asked).map(budget -> new Link.Sentence(budget.id(), viewModel.offset()));
    }
}
