package budgetexplorer.ui.shell;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card above all that is in the window. While it is shown the keyboard does not leave it; Esc and a click beside it close
/// it, and the keyboard goes back to where it was.
final class SheetLayer extends StackPane {
    private @Nullable Node before;

    SheetLayer() {
        setId("sheet");
        getStyleClass().add("sheet-layer");
        setVisible(false);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (equals(click.getTarget())) {
                close();
            }
        });
        sceneProperty().subscribe(this::watch);
    }

    private void watch(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(owner -> {
                if (isVisible() && owner != null && !isWithin(owner)) {
                    Platform.runLater(this::takeFocus);
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

    /// Shows a card instead of the one that is shown.
    void show(Region card) {
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            before = scene.getFocusOwner();
        }
        card.getStyleClass().add("sheet");
        getChildren().setAll(card);
        setVisible(true);
        takeFocus();
    }

    private void takeFocus() {
        if (isVisible() && !getChildren().isEmpty()) {
            FocusAreas.firstFocusable(getChildren().getFirst()).ifPresent(Node::requestFocus);
        }
    }

    /// Whether a card is shown.
    boolean isOpen() {
        return isVisible();
    }

    /// Shows no card.
    void close() {
        setVisible(false);
        getChildren().clear();
        Node owner = before;
        before = null;
        if (owner != null && Objects.equals(owner.getScene(), getScene())) {
            owner.requestFocus();
        }
    }
}
