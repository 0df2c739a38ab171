package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The contents of the narrative.
final class ContentsView extends ListView<ContentsEntry> {
    private static final double ROW_HEIGHT = 30;

    ContentsView(NarrativeViewModel viewModel, Messages messages) {
        setId("narrative-contents");
        getStyleClass().add("contents");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setItems(viewModel.contents());
        setCellFactory(_ -> new ContentsCell(messages));
        setAccessibleText(messages.text("narrative.contents.accessible"));
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                viewModel.choose(entry);
            }
        });
        viewModel.chosenProperty().subscribe(this::showChoice);
    }

    private void showChoice(@Nullable ContentsEntry entry) {
        if (entry == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(entry);
        }
    }
}
