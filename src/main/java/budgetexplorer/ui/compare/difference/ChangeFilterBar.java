package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Which changes are listed: by kind, by words, with the sums that follow or without.
final class ChangeFilterBar extends HBox {
    private static final double KIND_WIDTH = 140;

    private final DifferenceViewModel viewModel;
    private final Messages messages;

    /// @param copy takes the rows chosen to the clipboard
    ChangeFilterBar(DifferenceViewModel viewModel, Messages messages, Runnable copy) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        var consequences = new CheckBox(messages.text("difference.filter.consequences"));
        consequences.setId("difference-consequences");
        consequences.setMinWidth(USE_PREF_SIZE);
        consequences.selectedProperty().bindBidirectional(viewModel.consequencesProperty());
        var copied = new Button(messages.text("difference.copy"));
        copied.setId("difference-copy");
        copied.setMinWidth(USE_PREF_SIZE);
        copied.setOnAction(_ -> copy.run());
        getChildren().addAll(kinds(), words(), consequences, copied);
    }

    private ComboBox<Optional<Kind>> kinds() {
        List<Optional<Kind>> all = new ArrayList<>(List.of(Optional.empty()));
        List.of(Kind.values()).forEach(kind -> all.add(Optional.of(kind)));
        var kinds = new ComboBox<Optional<Kind>>();
        kinds.getItems().setAll(all);
        kinds.setId("difference-kind");
        kinds.setAccessibleText(messages.text("difference.filter.kind"));
        kinds.setPrefWidth(KIND_WIDTH);
        kinds.setMinWidth(USE_PREF_SIZE);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Kind> kind) {
                return kind.map(chosen -> messages.text("difference.kind." + chosen.name()))
                        .orElseGet(() -> messages.text("difference.filter.all"));
            }

            @Override
            public Optional<Kind> fromString(String text) {
                return Optional.empty(); // nothing can be typed
            }
        });
        kinds.setValue(Optional.ofNullable(viewModel.kindProperty().get()));
        kinds.valueProperty().subscribe(kind -> viewModel.kindProperty().set(kind.orElse(null)));
        viewModel.kindProperty().subscribe(kind -> kinds.setValue(Optional.ofNullable(kind)));
        return kinds;
    }

    private TextField words() {
        var words = new TextField();
        words.setId("difference-find");
        words.setPromptText(messages.text("difference.filter.find"));
        words.setAccessibleText(messages.text("difference.filter.find"));
        words.textProperty().bindBidirectional(viewModel.findProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
