package budgetexplorer.ui.welcome;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Theme;
import budgetexplorer.ui.welcome.WelcomeViewModel.Occasion;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What an empty library shows: what the program is, three ways to begin, and where things are.
public final class WelcomeView extends ScrollPane {
    private final Messages messages;
    private final WelcomeCards cards;

    /// @param theme the one that is chosen
    public WelcomeView(WelcomeViewModel viewModel, Messages messages, Theme theme) {
        this.messages = messages;
        this.cards = new WelcomeCards(viewModel, messages);
        setId("welcome");
        getStyleClass().add("welcome");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var page = new VBox(heading(viewModel), cards, new LibraryPlace(viewModel, messages),
                looks(viewModel, theme));
        page.getStyleClass().add("welcome-page");
        page.setMaxHeight(USE_PREF_SIZE);
        var middle = new StackPane(page);
        middle.getStyleClass().add("welcome-middle");
        setContent(middle);
        visibleProperty().subscribe(visible -> {
            if (visible) {
                viewModel.refreshRecent();
            }
        });
    }

    /// The keyboard starts with what most begin with.
    @Override
    public void requestFocus() {
        if (isVisible()) {
            applyCss(); // what scrolls is in the scene only once there is a skin
            cards.requestFocus();
        }
    }

    private VBox heading(WelcomeViewModel viewModel) {
        var title = new Label();
        title.setId("welcome-title");
        title.getStyleClass().add("welcome-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var text = new Label();
        text.setId("welcome-text");
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        viewModel.occasionProperty().subscribe(occasion -> {
            title.setText(title(occasion, viewModel));
            text.setText(text(occasion));
        });
        var heading = new VBox(title, text);
        heading.getStyleClass().add("welcome-heading");
        return heading;
    }

    private String title(Occasion occasion, WelcomeViewModel viewModel) {
        return occasion == Occasion.FIRST_START
                ? messages.text("app.name")
                : messages.text("welcome.empty.title", String.valueOf(viewModel.library().getFileName()));
    }

    private String text(Occasion occasion) {
        return switch (occasion) {
            case FIRST_START -> messages.text("welcome.text");
            case NEW_LIBRARY -> messages.text("welcome.new.text");
            case EMPTIED -> messages.text("welcome.emptied.text");
        };
    }

    private Choices looks(WelcomeViewModel viewModel, Theme theme) {
        var looks = new Choices();
        looks.add(messages.text("welcome.language"), List.of(Language.values()), messages.language(),
                language -> messages.text("menu.language." + language.name()), viewModel.actions()::choose);
        looks.add(messages.text("welcome.theme"), List.of(Theme.values()), theme,
                each -> messages.text("menu.theme." + each.name()), viewModel.actions()::choose);
        return looks;
    }
}
