package budgetexplorer.model.chart;

/// How words of a drawing look; all in the bundled font.
public enum TextStyle {
    PLAIN(13, false),
    STRONG(13, true),
    SMALL(12, false),
    HEADING(18, true);

    /// Where the middle of capitals and of Chinese characters lies above the line they stand on, in sizes of the font.
    public static final double HALF_CAP_HEIGHT = 0.36;

    private static final double LINE_HEIGHT = 1.4;

    private final double size;
    private final boolean bold;

    TextStyle(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /// In pixels of the drawing.
    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    /// How high a line of it is.
    public double lineHeight() {
        return Math.ceil(size * LINE_HEIGHT);
    }
}
