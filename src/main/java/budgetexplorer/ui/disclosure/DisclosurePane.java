package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a text asks for on the left with the editor below it, the text itself on the right.
final class DisclosurePane extends BorderPane {
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 760;

    private final DisclosureViewModel viewModel;
    private final Messages messages;

    DisclosurePane(DisclosureViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        var words = new DisclosureWords(messages);
        setId("disclosure");
        getStyleClass().add("disclosure");
        setPrefSize(WIDTH, HEIGHT);
        var table = new AskedTable(viewModel.asked(), words, messages);
        var editor = new AskedEditor(viewModel, words, messages);
        table.setOnEdit(editor::begin);
        var left = new VBox(filters(words), table, editor);
        left.getStyleClass().add("disclosure-asked");
        VBox.setVgrow(table, Priority.ALWAYS);
        left.prefWidthProperty().bind(widthProperty().divide(2));
        left.setMinWidth(0);
        setTop(summary());
        setLeft(left);
        setCenter(new TextPreview(viewModel, messages));
        setBottom(buttons());
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                viewModel.close();
            }
        });
    }

    private Label summary() {
        var summary = new Label();
        summary.setId("disclosure-summary");
        summary.getStyleClass().add("secondary");
        summary.setWrapText(true);
        summary.textProperty().bind(viewModel.summaryProperty());
        return summary;
    }

    private HBox filters(DisclosureWords words) {
        var group = new ToggleGroup();
        var filters = new HBox();
        filters.getStyleClass().add("tool-group");
        for (AskedKind kind : AskedKind.values()) {
            var button = new ToggleButton(words.kind(kind));
            button.setId("disclosure-kind-" + kind);
            button.getStyleClass().add("outcome-chip");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(kind == viewModel.asked().kindProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always is
                viewModel.asked().kindProperty().set(kind);
            });
            filters.getChildren().add(button);
        }
        var missing = new CheckBox(messages.text("disclosure.onlyMissing"));
        missing.setId("disclosure-only-missing");
        missing.setMinWidth(USE_PREF_SIZE);
        missing.selectedProperty().bindBidirectional(viewModel.asked().onlyMissingProperty());
        filters.getChildren().add(missing);
        return filters;
    }

    private HBox buttons() {
        var write = new Button(messages.text("disclosure.write"));
        write.setId("disclosure-write");
        write.getStyleClass().add("accent");
        write.setMinWidth(USE_PREF_SIZE);
        write.disableProperty().bind(viewModel.draftProperty().isNull());
        write.setOnAction(_ -> viewModel.write());
        var notice = new Label();
        notice.setId("disclosure-notice");
        notice.getStyleClass().add("secondary");
        notice.textProperty().bind(viewModel.noticeProperty());
        var buttons = new HBox(write, notice);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }
}
