package budgetexplorer.ui.kit.table;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What the keys do in a table that change its cells: F2 begins with the selected one; then Enter and typing do, too, and
/// Delete leaves it blank.
final class TypingKeys {
    private final Supplier<@Nullable CellEditing> editing;
    private final Consumer<String> edit;
    private final Runnable blank;

    /// @param editing absent where cells are not changed
    /// @param edit    lets the selected cell be changed, given what was typed already
    /// @param blank   leaves the selected cell blank
    TypingKeys(Supplier<@Nullable CellEditing> editing, Consumer<String> edit, Runnable blank) {
        this.editing = editing;
        this.edit = edit;
        this.blank = blank;
    }

    /// @return whether the key was for it
    boolean press(KeyEvent key) {
        CellEditing taker = editing.get();
        if (taker == null || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return false;
        }
        if (key.getCode() == KeyCode.F2) {
            taker.begin();
            edit.accept("");
            return true;
        }
        if (!taker.isOn()) {
            return false;
        }
        switch (key.getCode()) {
            case ENTER -> edit.accept("");
            case DELETE, BACK_SPACE -> blank.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    void type(KeyEvent key) {
        CellEditing taker = editing.get();
        String typed = key.getCharacter();
        if (taker != null && taker.isOn() && !key.isShortcutDown() && !key.isAltDown() && !typed.isEmpty()
                && typed.codePointAt(0) > ' ' && typed.codePointAt(0) != '\u007f') {
            edit.accept(typed);
            key.consume();
        }
    }
}
