package budgetexplorer.ui.kit.treemap;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Where an arrow key leads.
enum Direction {
    LEFT,
    RIGHT,
    UP,
    DOWN;

    static Optional<Direction> of(KeyCode key) {
        return switch (key) {
            case LEFT, KP_LEFT -> Optional.of(LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(RIGHT);
            case UP, KP_UP -> Optional.of(UP);
            case DOWN, KP_DOWN -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }

    /// How far a rectangle lies ahead of another in this direction; negative if it does not.
    double ahead(Box from, Box to) {
        return switch (this) {
            case LEFT -> from.left() - to.right();
            case RIGHT -> to.left() - from.right();
            case UP -> from.top() - to.bottom();
            case DOWN -> to.top() - from.bottom();
        };
    }

    /// How far a rectangle lies to the side of another; negative where one is partly straight ahead of the other.
    double aside(Box from, Box to) {
        return horizontal()
                ? Math.max(to.top() - from.bottom(), from.top() - to.bottom())
                : Math.max(to.left() - from.right(), from.left() - to.right());
    }

    /// How far apart the centres are, across the direction.
    double offCentre(Box from, Box to) {
        return Math.abs(horizontal() ? from.centreY() - to.centreY() : from.centreX() - to.centreX());
    }

    private boolean horizontal() {
        return this == LEFT || this == RIGHT;
    }
}
