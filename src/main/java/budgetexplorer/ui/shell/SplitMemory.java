package budgetexplorer.ui.shell;

import budgetexplorer.ui.kit.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Remembers where a user puts the dividers of a screen; not where a small window pushes them.
final class SplitMemory {
    private static final String DIVIDER = "split-pane-divider";

    private final Memory memory;
    private final String name;

    /// @param name of the screen
    SplitMemory(Memory memory, String name) {
        this.memory = memory;
        this.name = name;
    }

    /// Puts all dividers within a node where they were, and follows them from now on.
    void follow(Node node) {
        List<SplitPane> panes = new ArrayList<>();
        collect(node, panes);
        for (int index = 0; index < panes.size(); index++) {
            follow(panes.get(index), "split.%s.%d.".formatted(name, index));
        }
    }

    private void follow(SplitPane pane, String key) {
        for (int index = 0; index < pane.getDividers().size(); index++) {
            memory.get(key + index).flatMap(SplitMemory::position)
                    .ifPresent(pane.getDividers().get(index)::setPosition);
        }
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            if (isDivider(release.getTarget())) {
                Platform.runLater(() -> keep(pane, key));
            }
        });
    }

    private void keep(SplitPane pane, String key) {
        List<Divider> dividers = pane.getDividers();
        for (int index = 0; index < dividers.size(); index++) {
            memory.put(key + index, String.format(Locale.ROOT, "%.4f", dividers.get(index).getPosition()));
        }
    }

    private static boolean isDivider(EventTarget target) {
        return target instanceof Node node && (isOf(node) || isOf(node.getParent()));
    }

    private static boolean isOf(@Nullable Node node) {
        return node != null && node.getStyleClass().contains(DIVIDER);
    }

    private static Optional<Double> position(String text) {
        return text.matches("[01]\\.\\d{1,6}") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    /// What a split pane holds is among its children only once it has been drawn.
    private static void collect(Node node, List<SplitPane> found) {
        if (node instanceof SplitPane split) {
            found.add(split);
            split.getItems().forEach(item -> collect(item, found));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
