package budgetexplorer.model.chart;

/// Which point of its words a place is.
public enum Anchor {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double part;

    Anchor(double part) {
        this.part = part;
    }

    /// Where words begin whose anchor is at `x`.
    public double left(double x, double width) {
        return x - part * width;
    }
}
