package budgetexplorer.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Explains what a node shows to those who point at it, and to those who listen. To be used on the FX thread only.
public final class Explained {
    private static final double WIDTH = 360;
    private static final Duration DELAY = Duration.millis(350);
    private static final String STYLE_CLASS = "explained";

    private Explained() {}

    /// Explains a node in words that may take several lines. Done anew, it replaces nothing: a node is explained once.
    public static void on(Node node, String text) {
        Tooltip.install(node, tooltip(text));
        node.setAccessibleHelp(text);
        node.getStyleClass().add(STYLE_CLASS);
    }

    /// Explains a node if there is an explanation, as a glossary has it.
    public static void on(Node node, Optional<String> text) {
        text.ifPresent(words -> on(node, words));
    }

    /// A tooltip for whole sentences: it breaks them into lines and stays while it is read.
    public static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }
}
