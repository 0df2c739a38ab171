package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.table.StatedTableView;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Copies the sentence that is looked at, the page, or all of the narrative.
final class CopyMenu {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final NarrativeViewModel viewModel;
    private final Messages messages;

    CopyMenu(NarrativeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    List<MenuItem> items() {
        MenuItem sentence = item("copy-sentence", messages.text("narrative.copy.sentence"), viewModel::copiedSentence);
        sentence.disableProperty().bind(viewModel.sentenceProperty().isNull());
        return List.of(sentence, item("copy-page", messages.text("narrative.copy.page"), viewModel::copiedPage),
                item("copy-all", messages.text("narrative.copy.all"), viewModel::copiedAll));
    }

    private static MenuItem item(String id, String words, Supplier<String> text) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> StatedTableView.copy(text.get()));
        return item;
    }

    /// Ctrl+C copies the sentence, or the page while none is looked at.
    void on(Node page) {
        var menu = new ContextMenu();
        menu.getItems().addAll(items());
        page.setOnContextMenuRequested(request -> menu.show(page, request.getScreenX(), request.getScreenY()));
        page.setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                StatedTableView.copy(viewModel.copiedSentence());
                key.consume();
            }
        });
    }
}
