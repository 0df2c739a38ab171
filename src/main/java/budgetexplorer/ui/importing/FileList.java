package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The chosen files, with the pattern for those of folders above them.
final class FileList extends BorderPane {
    private static final double ROW_HEIGHT = 50;

    private final ImportViewModel viewModel;
    private final ListView<ChosenFile> list = new ListView<>();
    private final Label empty = new Label();

    FileList(ImportViewModel viewModel, ImportWords words) {
        this.viewModel = viewModel;
        Messages messages = words.messages();
        getStyleClass().addAll("card", "file-list");
        setTop(pattern(messages));
        setCenter(list);
        list.setId("import-files");
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setItems(viewModel.files());
        list.setCellFactory(_ -> new FileCell(words));
        list.setPlaceholder(empty);
        list.setAccessibleText(messages.text("importing.files.accessible"));
        empty.setWrapText(true);
        empty.getStyleClass().add("secondary");
        viewModel.choice().problemProperty()
                .subscribe(problem -> empty.setText(problem == null ? "" : messages.text(problem)));
        // a split pane takes its parts in when it is first laid out, and before that they cannot have the keyboard
        list.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(list::requestFocus);
            }
        });
        follow();
    }

    /// Gives the keyboard to the list.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox pattern(Messages messages) {
        var field = new TextField();
        field.setId("import-pattern");
        field.setAccessibleText(messages.text("importing.pattern.accessible"));
        field.setPromptText("*2026*");
        field.setOnAction(_ -> viewModel.choosePattern(field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                viewModel.choosePattern(field.getText());
            }
        });
        viewModel.choice().patternProperty().subscribe(field::setText);
        var label = new Label(messages.text("importing.pattern"));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(label, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        box.getStyleClass().add("pattern-box");
        viewModel.choice().foldersProperty().subscribe(folders -> {
            box.setVisible(folders);
            box.setManaged(folders);
        });
        return box;
    }

    private void follow() {
        list.getSelectionModel().selectedItemProperty().subscribe(file -> {
            if (file != null) {
                viewModel.selectedProperty().set(file);
            }
        });
        viewModel.selectedProperty().subscribe(file -> {
            if (file == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(file);
            }
        });
        list.setOnKeyPressed(key -> {
            ChosenFile file = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER) {
                viewModel.importAll();
            } else if (key.getCode() == KeyCode.SPACE && file != null) {
                file.includedProperty().set(!file.includedProperty().get());
            }
        });
    }
}
