package budgetexplorer.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/// The parts of the window that F6 moves the keyboard between. Each remembers where the keyboard was in it.
final class FocusAreas {
    private final List<Node> areas;
    private final Map<Node, Node> last = new WeakHashMap<>();

    /// @param areas in the order in which they follow one another
    FocusAreas(List<Node> areas) {
        this.areas = List.copyOf(areas);
    }

    /// Moves the keyboard to the next area that has something for it.
    ///
    /// @param step 1 for the next, -1 for the one before
    void move(int step) {
        Scene scene = areas.getFirst().getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        int at = areaOf(owner);
        if (at >= 0 && owner != null) {
            last.put(areas.get(at), owner);
        }
        for (int steps = 1; steps <= areas.size(); steps++) {
            Node area = areas.get(Math.floorMod(at + step * steps, areas.size()));
            if (enter(area)) {
                return;
            }
        }
    }

    private int areaOf(@Nullable Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            int at = areas.indexOf(above);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean enter(Node area) {
        Optional<Node> target = Optional.ofNullable(last.get(area))
                .filter(node -> areaOf(node) == areas.indexOf(area) && takesFocus(node) && isSeen(node))
                .or(() -> isSeen(area)
                        ? firstFocusable(area, node -> !node.equals(area) && areas.contains(node))
                        : Optional.empty());
        target.ifPresent(node -> focusVisibly(node, area));
        return target.isPresent();
    }

    /// As a key does it, so that the ring of focus is drawn: only moving from elsewhere counts as such. Among tabs that leads
    /// to the chosen one.
    private void focusVisibly(Node node, Node area) {
        node.requestFocus();
        Scene scene = node.getScene();
        if (node.requestFocusTraversal(TraversalDirection.NEXT) && !node.equals(scene.getFocusOwner())) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!isIn(area, scene) && scene.getFocusOwner() != null) { // from a chosen tab the way back leads past the others
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!isIn(area, scene)) {
            node.requestFocus();
        }
    }

    private boolean isIn(Node area, Scene scene) {
        return areaOf(scene.getFocusOwner()) == areas.indexOf(area);
    }

    /// The first node in another, or that node itself, that takes the keyboard.
    static Optional<Node> firstFocusable(Node node) {
        return firstFocusable(node, _ -> false);
    }

    private static Optional<Node> firstFocusable(Node node, Predicate<Node> passedOver) {
        if (!node.isVisible() || node.isDisabled() || passedOver.test(node)) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> firstFocusable(child, passedOver).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean isSeen(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
