package budgetexplorer.model.chart;

/// How wide words are where they will be painted.
@FunctionalInterface
public interface TextMeasure {
    /// In pixels of the drawing.
    double width(String text, TextStyle style);
}
