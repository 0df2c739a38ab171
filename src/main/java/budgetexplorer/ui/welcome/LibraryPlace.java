package budgetexplorer.ui.welcome;

import budgetexplorer.base.Messages;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where the library lies, another place for one, and the guide where there is one.
final class LibraryPlace extends HBox {
    LibraryPlace(WelcomeViewModel viewModel, Messages messages) {
        getStyleClass().add("welcome-place");
        var label = new Label(messages.text("welcome.place"));
        label.getStyleClass().add("welcome-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var path = new Label(viewModel.library().toString());
        path.setId("welcome-place");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setTooltip(new Tooltip(path.getText()));
        path.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(label, path, link("welcome-elsewhere", messages.text("welcome.elsewhere"),
                viewModel.actions()::newLibrary), gap);
        viewModel.guide().ifPresent(
                guide -> getChildren().add(link("welcome-guide", messages.text("welcome.guide"), guide)));
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
