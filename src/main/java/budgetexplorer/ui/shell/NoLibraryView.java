package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window where no library could be opened: what is wrong, and what there is to do.
final class NoLibraryView extends StackPane {
    private static final double TEXT_WIDTH = 640;

    /// @param quit ends the program
    NoLibraryView(NoLibraryViewModel viewModel, Messages messages, Runnable quit) {
        setId("no-library");
        getStyleClass().addAll("explorer", "no-library");
        var title = new Label(messages.text("noLibrary.title"));
        title.getStyleClass().add("heading");
        var problem = new Label();
        problem.setId("no-library-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        var hint = new Label(messages.text("noLibrary.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        Button make = button("no-library-make", messages.text("menu.newLibrary"), viewModel::makeElsewhere);
        make.setDefaultButton(true);
        var buttons = new HBox(make,
                button("no-library-open", messages.text("menu.openLibrary"), viewModel::openAnother),
                button("no-library-quit", messages.text("menu.quit"), quit));
        buttons.getStyleClass().add("buttons");
        var card = new VBox(title, problem, hint, buttons);
        card.getStyleClass().addAll("card", "no-library-card");
        card.setMaxSize(TEXT_WIDTH, USE_PREF_SIZE);
        getChildren().add(card);
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
