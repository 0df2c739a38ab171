package budgetexplorer.ui.kit.table;

import java.util.function.IntSupplier;
import javafx.scene.input.KeyEvent;

/// What the keys do in a table: the arrows and their like move the selected cell, Shift extends the selection.
final class TableKeys {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final StatedTableViewModel model;
    private final IntSupplier page;
    private final Runnable copy;
    private final Runnable copyWithHeaders;
    private final Runnable open;
    private final TypingKeys typing;

    /// @param page how many rows a page has
    /// @param open   opens the selected cell
    /// @param typing what the keys do that change cells
    TableKeys(StatedTableViewModel model, IntSupplier page, Runnable copy, Runnable copyWithHeaders, Runnable open,
            TypingKeys typing) {
        this.model = model;
        this.page = page;
        this.copy = copy;
        this.copyWithHeaders = copyWithHeaders;
        this.open = open;
        this.typing = typing;
    }

    void press(KeyEvent key) {
        boolean done = typing.press(key) || (key.isShortcutDown() ? withShortcut(key) : !key.isAltDown() && plain(key));
        if (done) {
            key.consume();
        }
    }

    void type(KeyEvent key) {
        typing.type(key);
    }

    private boolean withShortcut(KeyEvent key) {
        boolean extend = key.isShiftDown();
        switch (key.getCode()) {
            case C -> (extend ? copyWithHeaders : copy).run();
            case INSERT -> copy.run();
            case A -> model.selectAll();
            case HOME -> model.move(-FAR, -FAR, extend);
            case END -> model.move(FAR, FAR, extend);
            case UP -> model.move(-FAR, 0, extend);
            case DOWN -> model.move(FAR, 0, extend);
            case LEFT -> model.move(0, -FAR, extend);
            case RIGHT -> model.move(0, FAR, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        boolean extend = key.isShiftDown();
        switch (key.getCode()) {
            case UP -> model.move(-1, 0, extend);
            case DOWN -> model.move(1, 0, extend);
            case LEFT -> model.move(0, -1, extend);
            case RIGHT -> model.move(0, 1, extend);
            case PAGE_UP -> model.move(-page.getAsInt(), 0, extend);
            case PAGE_DOWN -> model.move(page.getAsInt(), 0, extend);
            case HOME -> model.move(0, -FAR, extend);
            case END -> model.move(0, FAR, extend);
            case ENTER -> open.run();
            case SPACE -> {
                if (!extend) {
                    return false;
                }
                model.selectRows();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
