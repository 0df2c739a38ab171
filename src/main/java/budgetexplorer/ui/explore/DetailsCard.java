package budgetexplorer.ui.explore;

import budgetexplorer.ui.kit.PageButton;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card below the picture: what is selected, where it is stated, what it consists of, where else to look.
final class DetailsCard extends VBox {
    private final Label title = label("card-title");
    private final Label amount = label("card-amount");
    private final FactLine source;
    private final PageButton page;
    private final FactLine parts;
    private final FactLine projects;
    private final FactLine actions;

    DetailsCard(ExploreViewModel viewModel, PageButton page) {
        this.page = page;
        getStyleClass().addAll("card", "details-card");
        setId("details-card");
        source = new FactLine(viewModel::follow);
        source.getStyleClass().add("card-source");
        parts = new FactLine(viewModel::follow);
        projects = new FactLine(viewModel::follow);
        projects.getStyleClass().add("card-projects");
        actions = new FactLine(viewModel::follow);
        var stated = new HBox(source, page);
        stated.getStyleClass().add("card-stated");
        HBox.setHgrow(source, Priority.ALWAYS);
        getChildren().addAll(title, amount, stated, parts, projects, actions);
        viewModel.detailsProperty().subscribe(this::show);
    }

    private void show(@Nullable NodeDetails details) {
        setVisible(details != null);
        if (details == null) {
            page.follow(null);
        } else {
            title.setText(details.title());
            amount.setText(details.amount());
            source.show(List.of(details.source()));
            page.follow(details.source().link().orElse(null));
            page.setVisible(details.source().link().isPresent());
            page.setManaged(page.isVisible());
            parts.show(details.parts());
            projects.show(details.projects());
            actions.show(details.actions());
        }
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
