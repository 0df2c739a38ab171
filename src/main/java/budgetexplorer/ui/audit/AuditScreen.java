package budgetexplorer.ui.audit;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.AskedScreen;
import budgetexplorer.ui.kit.Printable;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/// The audit as a screen of the window.
public final class AuditScreen extends AskedScreen {
    private final AuditViewModel viewModel;
    private final AuditExports exports;
    private final AuditView view;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    public AuditScreen(AuditViewModel viewModel, AuditExports exports, AuditView view) {
        this.viewModel = viewModel;
        this.exports = exports;
        this.view = view;
        status.bind(Bindings.when(exports.noticeProperty().isEmpty()).then(viewModel.statusProperty())
                .otherwise(viewModel.statusProperty().concat(" · ").concat(exports.noticeProperty())));
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
        Optional<String> finding = place.flatMap(AuditScreen::finding);
        if (!isAsked) {
            exports.forget();
            viewModel.show(budget, finding);
        } else {
            finding.ifPresent(viewModel::lookAt);
        }
    }

    private static Optional<String> finding(Link link) {
        return link instanceof Link.Findings(_, var finding) ? finding : Optional.empty();
    }

    @Override
    protected void forget() {
        exports.forget();
        viewModel.clear();
    }

    @Override
    protected void reload(BudgetSummary budget) {
        viewModel.show(budget, Optional.empty());
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
