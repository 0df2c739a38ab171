package budgetexplorer.ui.guide;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.table.StatedTableView;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Above the page: the ways back and forward, and what copies the page.
final class GuideBar extends HBox {
    GuideBar(GuideViewModel viewModel, ReadingPane reading, Messages messages) {
        getStyleClass().add("guide-bar");
        Button back = button("guide-back", messages.text("go.back"), viewModel::back);
        back.disableProperty().bind(viewModel.wayBackProperty().not());
        Button forward = button("guide-forward", messages.text("go.forward"), viewModel::forward);
        forward.disableProperty().bind(viewModel.wayForwardProperty().not());
        var ways = new HBox(back, forward);
        ways.getStyleClass().add("way-buttons");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(ways, gap, button("guide-copy-page", messages.text("guide.copy.page"),
                () -> StatedTableView.copy(reading.words())));
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
