package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The narrative as a screen of the window.
public final class NarrativeScreen implements BudgetScreen {
    private final NarrativeViewModel viewModel;
    private final NarrativeView view;
    private @Nullable BudgetSummary asked;

    /// @param importFiles asks for files and imports them
    public NarrativeScreen(NarrativeViewModel viewModel, Messages messages, Runnable importFiles) {
        this.viewModel = viewModel;
        this.view = new NarrativeView(viewModel, messages, importFiles);
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
        if (!budget.id().equals(before)) {
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
        viewModel.show(asked);
    }

    @Override
    public Optional<Link> place() {
        return Optional.ofNullable(asked).map(budget -> new Link.Sentence(budget.id(), OptionalInt.empty()));
    }
}
