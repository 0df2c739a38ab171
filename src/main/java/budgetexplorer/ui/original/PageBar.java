package budgetexplorer.ui.original;

import static budgetexplorer.ui.kit.BarParts.button;
import static budgetexplorer.ui.kit.BarParts.gap;

import budgetexplorer.base.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Below the page: the ways to the others and to what is framed, and how large it is shown.
final class PageBar extends HBox {
    PageBar(OriginalViewModel viewModel, Messages messages) {
        getStyleClass().addAll("print-bar", "original-bar");
        BooleanBinding atFirst = viewModel.pageProperty().lessThanOrEqualTo(1);
        BooleanBinding atLast = viewModel.pageProperty().greaterThanOrEqualTo(viewModel.pagesProperty());
        BooleanBinding nowhere = viewModel.pageProperty().isEqualTo(0);
        var size = new Label();
        size.setId("original-size");
        size.setMinWidth(USE_PREF_SIZE);
        size.textProperty().bind(Bindings.createStringBinding(() -> viewModel.pageProperty().get() == 0
                ? ""
                : messages.text("original.size", String.valueOf(viewModel.sheetProperty().get().percent())),
                viewModel.sheetProperty(), viewModel.pageProperty()));
        getChildren().addAll(button("original-back", messages.text("original.back"), atFirst, () -> viewModel.turn(-1)),
                button("original-forward", messages.text("original.forward"), atLast, () -> viewModel.turn(1)), gap(),
                button("original-frame-button", messages.text("original.frame"), nowhere, viewModel::toFrame), gap(),
                button("original-smaller", messages.text("original.smaller"), nowhere, viewModel::smaller), size,
                button("original-larger", messages.text("original.larger"), nowhere, viewModel::larger),
                button("original-width", messages.text("original.width"), nowhere, viewModel::fitWidth));
    }
}
