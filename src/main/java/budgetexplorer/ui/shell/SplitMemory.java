package budgetexplorer.ui.shell;

import budgetexplorer.ui.kit.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;

/// Remembers where a user puts the dividers of a screen.
final class SplitMemory {
    private final Memory memory;
    private final String name;

    /// @param name of the screen
    SplitMemory(Memory memory, String name) {
        this.memory = memory;
        this.name = name;
    }

    /// Puts all dividers within a node where they were, and follows them from now on.
    void follow(Node node) {
        List<Divider> dividers = dividers(node);
        for (int index = 0; index < dividers.size(); index++) {
            follow(dividers.get(index), "split.%s.%d".formatted(name, index));
        }
    }

    private void follow(Divider divider, String key) {
        memory.get(key).flatMap(SplitMemory::position).ifPresent(divider::setPosition);
        divider.positionProperty().subscribe(
                (_, position) -> memory.put(key, String.format(Locale.ROOT, "%.4f", position.doubleValue())));
    }

    private static Optional<Double> position(String text) {
        return text.matches("[01]\\.\\d{1,6}") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static List<Divider> dividers(Node node) {
        List<Divider> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    /// What a split pane holds is among its children only once it has been drawn.
    private static void collect(Node node, List<Divider> found) {
        if (node instanceof SplitPane split) {
            found.addAll(split.getDividers());
            split.getItems().forEach(item -> collect(item, found));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
