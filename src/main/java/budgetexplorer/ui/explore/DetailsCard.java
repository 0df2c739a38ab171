package budgetexplorer.ui.explore;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card below the picture: what is selected, where it is stated, what it consists of.
final class DetailsCard extends VBox {
    private final Label title = label("card-title");
    private final Label amount = label("card-amount");
    private final Label source = label("secondary");
    private final FlowPane lines = new FlowPane();

    DetailsCard(ExploreViewModel viewModel) {
        getStyleClass().addAll("card", "details-card");
        setId("details-card");
        lines.getStyleClass().add("card-lines");
        getChildren().addAll(title, amount, source, lines);
        viewModel.detailsProperty().subscribe(this::show);
    }

    private void show(@Nullable NodeDetails details) {
        setVisible(details != null);
        if (details != null) {
            title.setText(details.title());
            amount.setText(details.amount());
            source.setText(details.source());
            lines.getChildren().setAll(details.lines().stream().map(Label::new).toList());
            lines.setManaged(!details.lines().isEmpty());
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
