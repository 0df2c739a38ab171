package budgetexplorer.ui.welcome;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.welcome.WelcomeViewModel.Occasion;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Three ways to begin, side by side.
final class WelcomeCards extends GridPane {
    private static final double THIRD = 100.0 / 3;

    private final WelcomeViewModel viewModel;
    private final Messages messages;
    private final WelcomeCard samples;
    private final WelcomeCard files;
    private final VBox recent;

    WelcomeCards(WelcomeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("welcome-cards");
        samples = new WelcomeCard("welcome-samples", messages.text("welcome.samples"),
                messages.text("welcome.samples.text"), messages.text("welcome.samples.key"), "Enter",
                viewModel.actions()::importSamples);
        files = new WelcomeCard("welcome-import", messages.text("welcome.import"),
                messages.text("welcome.import.text"), messages.text("welcome.import.key"), keys(Shortcut.IMPORT),
                viewModel.actions()::importFiles);
        var library = new WelcomeCard("welcome-open", messages.text("welcome.open"),
                messages.text("welcome.open.text"), messages.text("welcome.open.key"), keys(Shortcut.OPEN_LIBRARY),
                viewModel.actions()::openLibrary);
        samples.cap().visibleProperty().bind(samples.button().defaultButtonProperty());
        recent = library.more();
        recent.getStyleClass().add("welcome-recent");
        addRow(0, samples, files, library);
        for (int column = 0; column < 3; column++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(THIRD);
            third.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(third);
        }
        viewModel.recent().addListener((ListChangeListener<Path>) _ -> showRecent());
        viewModel.occasionProperty().subscribe(this::prefer);
        showRecent();
    }

    private static String keys(Shortcut shortcut) {
        return shortcut.keys().getDisplayText();
    }

    /// Who is new looks at the samples, who is not imports; that takes one Enter.
    private void prefer(Occasion occasion) {
        boolean isNew = occasion == Occasion.FIRST_START;
        samples.prefer(isNew);
        files.prefer(!isNew);
    }

    @Override
    public void requestFocus() {
        List.of(samples, files).stream().map(WelcomeCard::button).filter(Button::isDefaultButton).findFirst()
                .ifPresent(Button::requestFocus);
    }

    private void showRecent() {
        recent.getChildren().setAll(viewModel.recent().stream().map(this::link).toList());
    }

    private Hyperlink link(Path file) {
        var link = new Hyperlink(String.valueOf(file.getFileName()));
        link.setTooltip(new Tooltip(file.toString()));
        link.setAccessibleText(messages.text("welcome.recent", file.toString()));
        link.setMinWidth(0);
        link.setOnAction(_ -> viewModel.actions().openRecent(file));
        return link;
    }
}
