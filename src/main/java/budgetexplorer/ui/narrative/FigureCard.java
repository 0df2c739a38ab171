package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the figure under the pointer, or the chosen one, is understood as; how to choose one, as long as there is none.
final class FigureCard extends VBox {
    private final Messages messages;
    private final Label value = label("card-amount");
    private final GridPane facts = new GridPane();

    FigureCard(NarrativeViewModel viewModel, Messages messages) {
        this.messages = messages;
        setId("figure-card");
        getStyleClass().addAll("card", "figure-card");
        value.setId("figure-value");
        facts.getStyleClass().add("card-facts");
        var names = new ColumnConstraints();
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(names, words);
        getChildren().addAll(value, facts);
        visibleProperty().bind(Bindings.isNotEmpty(viewModel.figures()));
        managedProperty().bind(visibleProperty());
        viewModel.detailsProperty().subscribe(this::show);
    }

    private void show(@Nullable FigureDetails details) {
        facts.getChildren().clear();
        value.getStyleClass().setAll("label", details == null ? "secondary" : "card-amount");
        if (details == null) {
            value.setText(messages.text("narrative.card.hint"));
            return;
        }
        value.setText(details.value());
        for (FigureDetails.Fact fact : details.facts()) {
            Label words = label("words");
            words.setText(fact.words());
            Label name = label("secondary");
            name.setText(fact.name());
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(words, VPos.TOP);
            facts.addRow(facts.getRowCount(), name, words);
        }
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
