package budgetexplorer.ui.kit.treemap;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// Two canvases, so that a new picture can fade in over the old one without a snapshot of it.
///
/// For the application thread only.
final class CrossFade {
    private static final Duration TIME = Duration.millis(180);
    private static final double START_SCALE = 0.97;

    private final Pane pane = new Pane();
    private final FadeTransition fade = new FadeTransition(TIME);
    private final ScaleTransition zoom = new ScaleTransition(TIME);
    private final ParallelTransition transition = new ParallelTransition(fade, zoom);
    private Canvas front = new Canvas();
    private Canvas back = new Canvas();

    CrossFade() {
        pane.setMouseTransparent(true);
        pane.getChildren().addAll(back, front);
        fade.setFromValue(0);
        fade.setToValue(1);
        zoom.setFromX(START_SCALE);
        zoom.setFromY(START_SCALE);
        zoom.setToX(1);
        zoom.setToY(1);
        zoom.setInterpolator(Interpolator.EASE_OUT);
        transition.setOnFinished(_ -> finish());
    }

    Pane pane() {
        return pane;
    }

    /// What the visible picture is drawn with.
    GraphicsContext graphics() {
        return front.getGraphicsContext2D();
    }

    /// Empties the picture, or puts an empty one over it that fades in.
    GraphicsContext start(double width, double height, boolean fading) {
        if (fading) {
            fadeIn();
        } else if (front.getWidth() != width || front.getHeight() != height) {
            finish();
        }
        front.setWidth(width);
        front.setHeight(height);
        graphics().clearRect(0, 0, width, height);
        return graphics();
    }

    /// Shows the newest picture alone; the empty canvas gives its memory back.
    void finish() {
        transition.stop();
        front.setOpacity(1);
        front.setScaleX(1);
        front.setScaleY(1);
        back.setWidth(0);
        back.setHeight(0);
    }

    private void fadeIn() {
        finish();
        Canvas next = back;
        back = front;
        front = next;
        front.toFront();
        fade.setNode(front);
        zoom.setNode(front);
        front.setOpacity(0);
        transition.playFromStart();
    }
}
