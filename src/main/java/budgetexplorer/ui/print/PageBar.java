package budgetexplorer.ui.print;

import static budgetexplorer.ui.kit.BarParts.button;
import static budgetexplorer.ui.kit.BarParts.gap;

import budgetexplorer.base.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Below the page: which one it is, the ways to the others, and how large it is shown.
final class PageBar extends HBox {
    private final PageTurner turner;

    PageBar(PrintPreviewViewModel viewModel, Messages messages) {
        this.turner = viewModel.turner();
        getStyleClass().add("print-bar");
        BooleanBinding atFirst = turner.placeProperty().lessThan(1);
        BooleanBinding atLast = turner.placeProperty().greaterThanOrEqualTo(turner.countProperty().subtract(1));
        var position = new Label();
        position.setId("print-position");
        position.setMinWidth(USE_PREF_SIZE);
        position.textProperty().bind(Bindings.createStringBinding(() -> turner.countProperty().get() == 0
                ? ""
                : messages.text("print.page", turner.placeProperty().get() + 1, turner.countProperty().get()),
                turner.placeProperty(), turner.countProperty()));
        getChildren().addAll(gap(), button("print-first", messages.text("print.first"), atFirst, turner::first),
                button("print-previous", messages.text("print.previous"), atFirst, () -> turner.turn(-1)), position,
                button("print-next", messages.text("print.next"), atLast, () -> turner.turn(1)),
                button("print-last", messages.text("print.last"), atLast, turner::last), gap(),
                new Segments<>("print-zoom", viewModel.zoomProperty(),
                        zoom -> messages.text("print.zoom." + zoom.name()), Zoom.values()));
    }
}
