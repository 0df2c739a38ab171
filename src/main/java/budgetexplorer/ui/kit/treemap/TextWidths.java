package budgetexplorer.ui.kit.treemap;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures text in one font by adding up the widths of its characters, each measured once.
///
/// Laying out a text to measure it would take longer than drawing the picture. For the application thread only.
final class TextWidths {
    private final Font font;
    private final Text probe = new Text();
    private final Map<Integer, Double> widths = new HashMap<>();

    TextWidths(Font font) {
        this.font = font;
        probe.setFont(font);
    }

    Font font() {
        return font;
    }

    /// The width of a text in pixels.
    double of(String text) {
        return text.codePoints().mapToDouble(this::ofCharacter).sum();
    }

    /// How many `char`s of a text fit into a width.
    int fitting(String text, double width) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += ofCharacter(character);
            if (used > width) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private double ofCharacter(int character) {
        return widths.computeIfAbsent(character, this::measure);
    }

    private double measure(int character) {
        probe.setText(Character.toString(character));
        return probe.getLayoutBounds().getWidth();
    }
}
