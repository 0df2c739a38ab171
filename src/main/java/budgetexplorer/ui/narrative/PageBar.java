package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Above the page: the contents as a box where they have no room of their own, and what can be copied.
final class PageBar extends HBox {
    private static final int ROWS = 20;

    /// @param folded whether the contents have no room of their own
    PageBar(NarrativeViewModel viewModel, Messages messages, ObservableValue<Boolean> folded) {
        getStyleClass().add("page-bar");
        ComboBox<ContentsEntry> contents = contents(viewModel, messages);
        contents.visibleProperty().bind(folded);
        contents.managedProperty().bind(folded);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var copy = new MenuButton(messages.text("narrative.copy"));
        copy.setId("narrative-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.getItems().addAll(new CopyMenu(viewModel, messages).items());
        getChildren().addAll(contents, space, copy);
    }

    private static ComboBox<ContentsEntry> contents(NarrativeViewModel viewModel, Messages messages) {
        var box = new ComboBox<>(viewModel.contents());
        box.setId("narrative-contents-box");
        box.getStyleClass().add("contents-box");
        box.setVisibleRowCount(ROWS);
        box.setButtonCell(new ChosenCell());
        box.setCellFactory(_ -> new ContentsCell(messages));
        box.setAccessibleText(messages.text("narrative.contents.accessible"));
        viewModel.chosenProperty().subscribe(box::setValue);
        box.valueProperty().subscribe(entry -> {
            if (entry != null) {
                viewModel.choose(entry);
            }
        });
        return box;
    }

    /// The topic that is shown.
    private static final class ChosenCell extends ListCell<@Nullable ContentsEntry> {
        private ChosenCell() {
            getStyleClass().add("contents-chosen");
        }

        @Override
        protected void updateItem(@Nullable ContentsEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null ? null : entry.title());
        }
    }
}
