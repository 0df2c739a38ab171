package budgetexplorer.ui.guide;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.GuidePage;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// At the end of a page: the page before and the next one, by their titles.
final class StepButtons extends HBox {
    StepButtons(GuideViewModel viewModel, Messages messages) {
        getStyleClass().add("guide-steps");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        viewModel.beside(-1).ifPresent(page -> getChildren()
                .add(button("guide-previous", messages.text("guide.previous", page.title()), page, viewModel)));
        getChildren().add(gap);
        viewModel.beside(1).ifPresent(page -> getChildren()
                .add(button("guide-next", messages.text("guide.next", page.title()), page, viewModel)));
    }

    private static Button button(String id, String words, GuidePage page, GuideViewModel viewModel) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> viewModel.open(GuidePlace.of(page.name())));
        return button;
    }
}
