package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What an empty library shows: what to do first.
final class EmptyLibraryView extends VBox {
    EmptyLibraryView(ShellViewModel viewModel, Messages messages) {
        getStyleClass().add("empty-library");
        setAlignment(Pos.CENTER);
        var title = new Label(messages.text("empty.title"));
        title.getStyleClass().add("heading");
        var text = new Label(messages.text("empty.text"));
        text.getStyleClass().add("secondary");
        var importFiles = new Button(messages.text("menu.import"));
        importFiles.defaultButtonProperty().bind(visibleProperty());
        importFiles.setOnAction(_ -> viewModel.importFiles());
        var samples = new Button(messages.text("menu.samples"));
        samples.setId("empty-samples");
        samples.setOnAction(_ -> viewModel.importSamples());
        var buttons = new HBox(importFiles, samples);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(title, text, buttons);
    }
}
