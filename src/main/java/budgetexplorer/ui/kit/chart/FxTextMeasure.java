package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.chart.TextMeasure;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.ui.kit.Fonts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Measures words by adding up the widths of their characters, each measured once. For the application thread only.
final class FxTextMeasure implements TextMeasure {
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, Map<Integer, Double>> widths = new EnumMap<>(TextStyle.class);
    private final Text probe = new Text();

    FxTextMeasure() {
        for (TextStyle style : TextStyle.values()) {
            fonts.put(style, Font.font(Fonts.FAMILY, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.size()));
        }
    }

    Font font(TextStyle style) {
        return fonts.getOrDefault(style, Font.getDefault());
    }

    @Override
    public double width(String text, TextStyle style) {
        Map<Integer, Double> known = widths.computeIfAbsent(style, _ -> new HashMap<>());
        return text.codePoints()
                .mapToDouble(character -> known.computeIfAbsent(character, _ -> measure(character, style)))
                .sum();
    }

    private double measure(int character, TextStyle style) {
        probe.setFont(font(style));
        probe.setText(Character.toString(character));
        return probe.getLayoutBounds().getWidth();
    }
}
