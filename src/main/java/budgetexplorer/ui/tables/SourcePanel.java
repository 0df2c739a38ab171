package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.TextSentence;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.PageButton;
import budgetexplorer.ui.kit.table.StatedTableView;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the selected cell stands in its file, and of long words the whole.
final class SourcePanel extends VBox {
    private static final int LINES = 3;

    private final Messages messages;
    private final Navigator navigator;
    private final TextField line = new TextField();
    private final PageButton page;
    private final Button copy = new Button();
    private final Button node = new Button();
    private final Button sentence = new Button();
    private final TextArea text = new TextArea();
    private final Label note = new Label();
    private @Nullable CellSource shown;

    SourcePanel(TablesViewModel viewModel, Messages messages, Navigator navigator, Originals originals) {
        this.messages = messages;
        this.navigator = navigator;
        this.page = new PageButton("tables-source-page", originals, messages);
        getStyleClass().addAll("card", "source-panel");
        line.setId("tables-source");
        line.getStyleClass().add("source-line");
        line.setEditable(false);
        line.setAccessibleText(messages.text("tables.source.accessible"));
        HBox.setHgrow(line, Priority.ALWAYS);
        copy.setText(messages.text("tables.source.copy"));
        copy.setId("tables-source-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> StatedTableView.copy(line.getText()));
        node.setText(messages.text("tables.source.line"));
        node.setId("tables-source-line");
        node.setMinWidth(USE_PREF_SIZE);
        node.setOnAction(_ -> go());
        sentence.setText(messages.text("tables.source.sentence"));
        sentence.setId("tables-source-sentence");
        sentence.setMinWidth(USE_PREF_SIZE);
        sentence.setOnAction(_ -> viewModel.sentenceLink().ifPresent(navigator::go));
        viewModel.sentenceProperty().subscribe(this::offer);
        text.setId("tables-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.setMinHeight(USE_PREF_SIZE);
        text.setAccessibleText(messages.text("tables.text.accessible"));
        text.managedProperty().bind(text.visibleProperty());
        var buttons = new HBox(line, page, node, sentence, copy);
        buttons.getStyleClass().add("tool-group");
        note.setId("tables-note");
        note.getStyleClass().add("secondary");
        note.managedProperty().bind(note.visibleProperty());
        // a line that came and went with the selection would be a nuisance, too
        viewModel.editing().notesProperty().subscribe(notes -> note.setVisible(!notes.isEmpty()));
        getChildren().addAll(buttons, note, text);
        viewModel.sourceProperty().subscribe(this::show);
        viewModel.sourceProperty().subscribe(_ -> page.follow(viewModel.cellLink().orElse(null)));
        // only the goals have words of that length; a panel that came and went with the selection would be a nuisance
        viewModel.chosenProperty().subscribe(_ -> showText(viewModel));
        viewModel.editing().onProperty().subscribe(_ -> showText(viewModel));
    }

    /// While words are changed where they stand, they are read there.
    private void showText(TablesViewModel viewModel) {
        TableEntry entry = viewModel.chosenProperty().get();
        text.setVisible(entry != null && entry.kind() == TableKind.GOALS && !viewModel.editing().isOn());
    }

    private void show(@Nullable CellSource source) {
        shown = source;
        line.setText(source == null ? messages.text("tables.source.hint") : source.line());
        text.setText(source == null ? "" : source.text());
        note.setText(source == null ? "" : source.note());
        note.setTooltip(note.getText().isEmpty() ? null : new Tooltip(note.getText()));
        copy.setDisable(source == null);
        node.setDisable(source == null || source.node().isEmpty());
    }

    private void offer(@Nullable TextSentence found) {
        sentence.setDisable(found == null);
        sentence.setTooltip(found == null ? null : new Tooltip(found.text()));
    }

    /// Does what its buttons do if a key is for it.
    void press(KeyEvent key) {
        page.press(key);
    }

    void go() {
        if (shown != null) {
            shown.node().ifPresent(navigator::go);
        }
    }
}
