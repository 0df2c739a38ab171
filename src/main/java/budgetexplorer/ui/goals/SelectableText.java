package budgetexplorer.ui.goals;

import atlantafx.base.controls.SelectableTextFlow;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Text that can be selected and copied, with the mouse or as a whole with the keyboard, but not changed.
final class SelectableText extends SelectableTextFlow {
    private static final KeyCombination ALL = KeyCombination.keyCombination("Shortcut+A");
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    SelectableText() {
        getStyleClass().add("goal-text");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(String words) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        setText(text);
        setAccessibleText(words);
    }

    private void press(KeyEvent key) {
        if (ALL.match(key)) {
            selectAll();
            key.consume();
        } else if (COPY.match(key)) {
            copySelectedRangeToClipboard();
            key.consume();
        }
    }
}
