package budgetexplorer.write.chart;

import budgetexplorer.base.BundledFont;
import budgetexplorer.model.chart.TextMeasure;
import budgetexplorer.model.chart.TextStyle;

/// Measures words by the outlines they will have. Not thread-safe.
public record OutlineMeasure(OutlineFont regular, OutlineFont bold) implements TextMeasure {
    /// Reads the bundled font.
    public static OutlineMeasure ofBundledFont() {
        return new OutlineMeasure(OutlineFont.of(BundledFont.REGULAR), OutlineFont.of(BundledFont.BOLD));
    }

    @Override
    public double width(String text, TextStyle style) {
        return font(style).width(text, style.size());
    }

    OutlineFont font(TextStyle style) {
        return style.bold() ? bold : regular;
    }
}
