package budgetexplorer.ui.kit.table;

import budgetexplorer.base.Messages;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The editor above the cell that is being changed: a line, or several for long words. What cannot be taken stays in it, and
/// below it why.
final class InPlaceEditor extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass AMOUNT = PseudoClass.getPseudoClass("amount");
    private static final double LINE_WIDTH = 140;
    private static final double MESSAGE_WIDTH = 260;
    private static final double LONG_WIDTH = 440;
    private static final double LONG_HEIGHT = 150;

    private final Region around;
    private final Messages messages;
    private final Consumer<Integer> next;
    private final Runnable closed;
    private final Label message = new Label();
    private @Nullable Open open;

    /// What is being changed.
    ///
    /// @param bounds where the cell is around now; empty while it is out of sight
    private record Open(CellEditing editing, SelectedCell cell, TextInputControl input, String before,
            Supplier<Optional<Bounds>> bounds) {}

    /// @param around what it has to stay within
    /// @param next   told to go on with the next cell, 1, or the one before, -1
    /// @param closed told when it has gone
    InPlaceEditor(Region around, Messages messages, Consumer<Integer> next, Runnable closed) {
        this.around = around;
        this.messages = messages;
        this.next = next;
        this.closed = closed;
        getStyleClass().add("cell-editor");
        setManaged(false);
        setVisible(false);
        message.setId("cell-editor-message");
        message.setWrapText(true);
        message.getStyleClass().add("cell-editor-message");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        around.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::followFocus);
            }
        });
    }

    /// Opens above a cell.
    ///
    /// @param typed what the user has typed already, in the place of what the cell holds; empty to begin with that
    void open(CellEditing editing, SelectedCell cell, String typed, boolean isAmount,
            Supplier<Optional<Bounds>> bounds) {
        String before = editing.text(cell);
        TextInputControl input = editing.isLong(cell) ? area() : new TextField();
        input.setId("cell-editor-input");
        input.setText(typed.isEmpty() ? before : typed);
        input.setAccessibleText(messages.text("tables.editor.accessible"));
        input.pseudoClassStateChanged(AMOUNT, isAmount);
        open = new Open(editing, cell, input, before, bounds);
        tell(input instanceof TextArea ? messages.text("tables.editor.long") : "", false);
        getChildren().setAll(input, message);
        setVisible(true);
        place();
        input.requestFocus();
        if (typed.isEmpty()) {
            input.selectAll();
        } else {
            input.end();
        }
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefHeight(LONG_HEIGHT);
        return area;
    }

    /// Whether a cell is being changed.
    boolean isOpen() {
        return open != null;
    }

    /// Takes what was typed.
    ///
    /// @return whether the editor has gone
    boolean finish() {
        Open now = open;
        if (now == null) {
            return true;
        }
        String typed = now.input().getText();
        Optional<String> refused = typed.equals(now.before())
                ? Optional.empty()
                : now.editing().take(now.cell(), typed);
        if (refused.isPresent()) {
            tell(refused.get(), true);
            now.input().requestFocus();
            place();
            return false;
        }
        close();
        return true;
    }

    /// Leaves the cell as it is.
    void close() {
        if (open != null) {
            open = null;
            setVisible(false);
            getChildren().clear();
            closed.run();
        }
    }

    private void tell(String words, boolean refused) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
        pseudoClassStateChanged(REFUSED, refused);
    }

    /// Stands above its cell, within what it has to stay in.
    void place() {
        Open now = open;
        if (now == null) {
            return;
        }
        Optional<Bounds> cell = now.bounds().get();
        setOpacity(cell.isPresent() ? 1 : 0);
        cell.ifPresent(bounds -> {
            boolean isLong = now.input() instanceof TextArea;
            double width = Math.clamp(
                    Math.max(bounds.getWidth(), isLong ? LONG_WIDTH : message.isVisible() ? MESSAGE_WIDTH : LINE_WIDTH),
                    0,
                    Math.max(1, around.getWidth()));
            double line = bounds.getHeight();
            now.input().setMinHeight(isLong ? LONG_HEIGHT : line);
            applyCss();
            double height = prefHeight(width);
            resizeRelocate(Math.clamp(bounds.getMinX(), 0, Math.max(0, around.getWidth() - width)),
                    Math.clamp(bounds.getMinY(), 0, Math.max(0, around.getHeight() - height)), width, height);
            layout();
        });
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && (key.isAltDown() || key.isShiftDown()) && open != null
                && open.input() instanceof TextArea area) {
            area.replaceSelection("\n");
        } else {
            switch (key.getCode()) {
                case ENTER -> finish();
                case ESCAPE -> close();
                case TAB -> {
                    if (finish()) {
                        next.accept(key.isShiftDown() ? -1 : 1);
                    }
                }
                default -> {
                    if (key.isShortcutDown() || key.getCode().isFunctionKey()) {
                        return; // for the window
                    }
                }
            }
        }
        key.consume();
    }

    /// Who goes on elsewhere in the window is done here; who looks at another window is not.
    private void followFocus(@Nullable Node owner) {
        Open now = open;
        if (now != null && owner != null && !isWithin(owner) && !Objects.equals(owner, around)) {
            Platform.runLater(() -> {
                if (now.equals(open)) {
                    finish();
                }
            });
        }
    }

    private boolean isWithin(Node node) {
        for (@Nullable
        Node above = node; above != null; above = above.getParent()) {
            if (equals(above)) {
                return true;
            }
        }
        return false;
    }
}
