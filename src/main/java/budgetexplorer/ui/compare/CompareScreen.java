package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.Printing;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/// The comparison as a screen of the window.
public final class CompareScreen extends AskedScreen {
    private final ModeViewModel viewModel;
    private final Exports exports;
    private final CompareScreenView view;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /// What the screen needs of the window.
    public record Window(TaskRunner tasks, Messages messages, AmountFormat format, Dialogs dialogs,
            Navigator navigator, Printing printing) {}

    public CompareScreen(ModeViewModel viewModel, HeadcountEntry headcounts, Window window) {
        this.viewModel = viewModel;
        var comparison = new ComparisonExport(viewModel.comparison(), window.messages(), window.format());
        var difference = new DifferenceExport(viewModel.difference());
        this.exports = new Exports(
                () -> viewModel.modeProperty().get() == CompareMode.DIFFERENCE
                        ? difference.shown()
                        : comparison.shown(),
                new SaveHandout(window.messages().language()), window.tasks(), window.messages(), window.dialogs(),
                window.printing());
        this.view = new CompareScreenView(viewModel, exports, headcounts, window.messages(), window.format(),
                window.navigator());
        status.bind(Bindings.when(viewModel.modeProperty().isEqualTo(CompareMode.DIFFERENCE))
                .then(viewModel.difference().statusProperty()).otherwise(viewModel.comparison().statusProperty()));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    @Override
    protected void show(BudgetSummary budget, Optional<Link> place, boolean isAsked) {
        switch (place.orElse(null)) {
            case Link.Comparison comparison -> viewModel.show(budget, comparison);
            case Link.Difference difference -> viewModel.show(budget, difference);
            case null, default -> {
                if (!isAsked) {
                    viewModel.show(budget);
                }
            }
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
