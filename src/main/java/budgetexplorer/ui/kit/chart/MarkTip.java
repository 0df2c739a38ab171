package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.chart.Mark;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// The tooltip of the mark under the pointer; it moves with the pointer, unlike one that is installed on a node. For the
/// application thread only.
final class MarkTip {
    private static final Duration DELAY = Duration.millis(300);
    private static final double BESIDE_POINTER = 14;
    private static final double WIDEST = 380;

    private final Node owner;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private double screenX;
    private double screenY;

    MarkTip(Node owner) {
        this.owner = owner;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        delay.setOnFinished(_ -> show());
    }

    /// Shows a mark's words beside the pointer, unless it moves on first.
    void schedule(Mark mark) {
        hide();
        tooltip.setText(mark.tip());
        delay.playFromStart();
    }

    /// Notes where the pointer is.
    void moveTo(double x, double y) {
        screenX = x + BESIDE_POINTER;
        screenY = y + BESIDE_POINTER;
    }

    void hide() {
        delay.stop();
        tooltip.hide();
    }

    private void show() {
        if (owner.getScene() != null && owner.getScene().getWindow() != null && owner.isHover()) {
            tooltip.show(owner, screenX, screenY);
        }
    }
}
