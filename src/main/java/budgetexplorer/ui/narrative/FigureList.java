package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.ui.kit.Sizes;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The figures of the page, for choosing one with the arrow keys.
final class FigureList extends ListView<Figure> {
    private static final double ROW_HEIGHT = 46;

    FigureList(NarrativeViewModel viewModel, Messages messages) {
        setId("narrative-figures");
        getStyleClass().add("figures");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setItems(viewModel.figures());
        setCellFactory(_ -> new FigureCell(viewModel.words()));
        setAccessibleText(messages.text("narrative.figures.accessible"));
        setPlaceholder(placeholder(messages.text("narrative.figures.none")));
        getSelectionModel().selectedItemProperty().subscribe(figure -> {
            if (figure != null) {
                viewModel.select(figure);
            }
        });
        viewModel.selectedProperty().subscribe(this::showSelection);
    }

    private static Label placeholder(String text) {
        var label = new Label(text);
        label.getStyleClass().add("secondary");
        return label;
    }

    private void showSelection(@Nullable Figure figure) {
        if (figure == null) {
            getSelectionModel().clearSelection();
        } else if (!figure.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(figure);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
        }
    }
}
