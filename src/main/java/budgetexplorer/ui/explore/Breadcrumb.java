package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import org.controlsfx.control.BreadCrumbBar;
import org.jspecify.annotations.Nullable;

/// The way from the department to what the picture shows; every step is a link back to it.
final class Breadcrumb extends BreadCrumbBar<ExploreNode> {
    private final ExploreViewModel viewModel;

    Breadcrumb(ExploreViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setId("breadcrumb");
        setFocusTraversable(false); // its steps are
        setAutoNavigationEnabled(false);
        setCrumbFactory(crumb -> crumb(crumb, messages));
        setOnCrumbAction(click -> viewModel.open(click.getSelectedCrumb().getValue()));
        viewModel.focusProperty().subscribe(this::show);
    }

    private Button crumb(TreeItem<ExploreNode> item, Messages messages) {
        ExploreNode node = item.getValue();
        boolean last = node.equals(viewModel.focusProperty().get());
        var button = new Button(last ? node.title() : node.title() + "  ›");
        button.getStyleClass().addAll("crumb", last ? "last" : "link");
        button.setAccessibleText(messages.text("explore.crumb.accessible", node.title()));
        return button;
    }

    private void show(@Nullable ExploreNode focus) {
        @Nullable
        TreeItem<ExploreNode> last = null;
        if (focus != null) {
            for (ExploreNode step : focus.path()) {
                var item = new TreeItem<>(step);
                if (last != null) {
                    last.getChildren().add(item);
                }
                last = item;
            }
        }
        setSelectedCrumb(last);
    }
}
