package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Says that there is nothing to compare with, and what to do; not there while there is.
final class LoneWords extends Label {
    private final CompareViewModel viewModel;
    private final Messages messages;

    LoneWords(CompareViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("compare-lone");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        viewModel.comparands().chosenProperty().subscribe(this::show);
        viewModel.comparands().allProperty().subscribe(this::show);
    }

    private void show() {
        setVisible(viewModel.comparands().chosenProperty().get().budgets().size() == 1);
        setText(messages
                .text(viewModel.comparands().allProperty().get().size() > 1 ? "compare.lone" : "compare.lone.library"));
    }
}
