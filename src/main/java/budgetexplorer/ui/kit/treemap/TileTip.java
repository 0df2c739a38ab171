package budgetexplorer.ui.kit.treemap;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// The tooltip of the tile under the mouse.
///
/// An installed [Tooltip] belongs to a node and would stay where it was when the mouse reaches the next tile.
/// For the application thread only.
final class TileTip {
    private static final Duration DELAY = Duration.millis(400);
    private static final double BESIDE_MOUSE = 14;
    private static final double WIDEST = 360;

    private final Node owner;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private double screenX;
    private double screenY;

    TileTip(Node owner) {
        this.owner = owner;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        delay.setOnFinished(_ -> show());
    }

    /// Shows words beside the mouse, unless it moves on first.
    void schedule(String words, double mouseX, double mouseY) {
        hide();
        tooltip.setText(words);
        moveTo(mouseX, mouseY);
        delay.playFromStart();
    }

    /// Notes where the mouse is by the time the tooltip shows.
    void moveTo(double mouseX, double mouseY) {
        screenX = mouseX + BESIDE_MOUSE;
        screenY = mouseY + BESIDE_MOUSE;
    }

    void hide() {
        delay.stop();
        tooltip.hide();
    }

    Tooltip tooltip() {
        return tooltip;
    }

    private void show() {
        if (owner.getScene() != null && owner.getScene().getWindow() != null && owner.isHover()) {
            tooltip.show(owner, screenX, screenY);
        }
    }
}
