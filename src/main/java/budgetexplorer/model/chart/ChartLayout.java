package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;

/// Turns what a chart shows into a drawing. Labels never overlap: they are wrapped or cut, and a drawing becomes larger than
/// asked for where its words need it. Bars are as long as their amounts. Immutable; as safe as its measure and format.
///
/// @param measure how wide words will be
/// @param format  how amounts are written, and in which unit the axis is round
public record ChartLayout(TextMeasure measure, AmountFormat format) {
    private static final double LEAST_WIDTH = 240;

    /// Lays a chart out.
    ///
    /// @param width  of the drawing, unless its words need more
    /// @param height of the drawing, unless its words need more
    public Drawing of(ChartData data, double width, double height) {
        var sketch = new Sketch(Math.max(width, LEAST_WIDTH), measure, format);
        if (data.isEmpty()) {
            return sketch.drawing(height);
        }
        return switch (data) {
            case BarData bars -> new BarLayout(sketch, bars).draw(height);
            case StackData stacks -> new StackLayout(sketch, stacks).draw(height);
            case LineData lines -> new LineLayout(sketch, lines).draw(height);
            case WaterfallData waterfall -> new WaterfallLayout(sketch, waterfall).draw(height);
            case FlowData flow -> new FlowLayout(sketch, flow).draw(height);
            case GroupData groups -> new GroupLayout(sketch, groups).draw(height);
            case SlopeData slopes -> new SlopeLayout(sketch, slopes).draw(height);
            case MultiplesData multiples -> new MultiplesLayout(sketch, multiples).draw(height);
            case ScatterData points -> new ScatterLayout(sketch, points).draw(height);
            case HeatData cells -> new HeatLayout(sketch, cells).draw(height);
        };
    }
}
